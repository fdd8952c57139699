/**
 * The Chinese characters of the names in the content that are written in more than one way: first as simplified
 * in China, then the traditional form of Korea and Taiwan, then that of Japan where it is a third.
 */
const VARIANTS =
	'线線 难難 军軍 战戰戦 协協 韩韓 国國 银銀 卫衛 号號 货貨 币幣 装裝 带帶帯 鲜鮮 义義 扩擴拡 张張 汉漢 ' +
	'备備 区區 体體 研硏 员員 会會 头頭 报報 统統 护護 东東 击擊撃 队隊 议議 满滿満 敌敵 对對対 驻駐 时時 ' +
	'权權権 劳勞労 动動 党黨 鸭鴨 绿綠緑 黄黃 宁寧 边邊辺 珲琿 沈瀋 阳陽';

const simplified = new Map(
	VARIANTS.split(' ').flatMap(([first = '', ...others]) => others.map((other) => [other, first])),
);

/** Writes each Chinese character in its simplified form, so that 鴨綠江, 鸭绿江 and 鴨緑江 agree. */
export const unifyHan = (word: string): string =>
	word.replaceAll(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
