/** The colours a map is made of. */
export type MapColor =
	| 'sea'
	| 'shelf'
	| 'land'
	| 'north'
	| 'south'
	| 'ukraine'
	| 'region'
	| 'band'
	| 'zone'
	| 'city'
	| 'told'
	| 'graticule'
	| 'river'
	| 'coast'
	| 'ink'
	| 'muted'
	| 'water'
	| 'nuclear'
	| 'launch'
	| 'china'
	| 'russia'
	| 'dmz';

export type MapTheme = 'light' | 'dark';

/** The custom property of each colour in `styles/map.css`, or `styles/tokens.css` where charts use it too. */
export const colorTokens: Record<MapColor, `--${string}`> = {
	sea: '--map-sea',
	shelf: '--map-shelf',
	land: '--map-land',
	north: '--map-north',
	south: '--map-south',
	ukraine: '--map-ukraine',
	region: '--map-region',
	band: '--map-band',
	zone: '--map-zone',
	city: '--map-city',
	told: '--map-told',
	graticule: '--map-graticule',
	river: '--map-river',
	coast: '--map-coast',
	ink: '--map-ink',
	muted: '--map-muted',
	water: '--map-water',
	nuclear: '--map-nuclear',
	launch: '--map-launch',
	china: '--color-china',
	russia: '--color-russia',
	dmz: '--color-dmz',
};

/**
 * The same colours in plain figures, for drawings outside the page. Held to contrast by the tests:
 * lines 3:1 and names 4.5:1 on every ground, grounds that touch six steps of L* apart, also in grey
 * and to a reader without green cones.
 */
export const themes: Record<MapTheme, Record<MapColor, string>> = {
	light: {
		sea: '#b0c9d6',
		shelf: '#bed3de',
		land: '#f8f4ea',
		north: '#f0dcb4',
		south: '#f5f2e2',
		ukraine: '#d1dec7',
		region: '#ebdfca',
		band: '#d3ab60',
		zone: '#c99abf',
		city: '#dccfb9',
		told: '#ffd23e',
		graticule: '#98b4c3',
		river: '#7fa9bd',
		coast: '#4c6c7d',
		ink: '#1c1a17',
		muted: '#4a443d',
		water: '#215471',
		nuclear: '#a3123f',
		launch: '#00566b',
		china: '#a83508',
		russia: '#0d4f86',
		dmz: '#6f2a61',
	},
	dark: {
		sea: '#0b1622',
		shelf: '#10202f',
		land: '#262d37',
		north: '#574a30',
		south: '#2c353f',
		ukraine: '#46544f',
		region: '#363c46',
		band: '#6d5933',
		zone: '#79466e',
		city: '#4a4f55',
		told: '#8a6d00',
		graticule: '#22394c',
		river: '#53809a',
		coast: '#9dbccf',
		ink: '#f0ece2',
		muted: '#d8d5cc',
		water: '#a3cbe0',
		nuclear: '#ff9ab3',
		launch: '#7fdfea',
		china: '#ffad80',
		russia: '#96cdff',
		dmz: '#f0b4e3',
	},
};

/** Fill and stroke of a class of things. */
export interface Paint {
	fill?: MapColor | 'none';
	stroke?: MapColor | 'none';
}

/** What each class of the drawing is filled and stroked with; what is not named is inherited. */
export const paints = {
	'map-sea': { fill: 'sea' },
	'map-shelf': { fill: 'none', stroke: 'shelf' },
	'map-land': { fill: 'land' },
	'map-coast': { fill: 'none', stroke: 'coast' },
	'map-north': { fill: 'north' },
	'map-south': { fill: 'south' },
	'map-ukraine': { fill: 'ukraine' },
	'map-region': { fill: 'region', stroke: 'muted' },
	'map-band': { fill: 'none', stroke: 'band' },
	'map-zone': { fill: 'zone', stroke: 'dmz' },
	'map-zone-quiet': { fill: 'zone', stroke: 'none' },
	'map-city': { fill: 'city', stroke: 'muted' },
	'map-stretch': { fill: 'none', stroke: 'told' },
	'map-graticule': { fill: 'none', stroke: 'graticule' },
	'map-river': { fill: 'none', stroke: 'river' },
	'map-lake': { fill: 'sea', stroke: 'coast' },
	'map-china': { fill: 'none', stroke: 'china' },
	'map-russia': { fill: 'none', stroke: 'russia' },
	'map-russia-core': { fill: 'none', stroke: 'land' },
	'map-neighbours': { fill: 'none', stroke: 'muted' },
	'map-line': { fill: 'none', stroke: 'ink' },
	'map-line-dmz': { fill: 'none', stroke: 'dmz' },
	'map-mark': { fill: 'ink' },
	'map-mark-nuclear': { fill: 'nuclear' },
	'map-mark-launch': { fill: 'launch' },
	'map-mark-halo': { fill: 'land' },
	'map-name': { fill: 'ink' },
	'map-name-country': { fill: 'muted' },
	'map-name-water': { fill: 'water' },
	'map-name-china': { fill: 'china' },
	'map-name-russia': { fill: 'russia' },
	'map-name-dmz': { fill: 'dmz' },
	'map-on-sea': { stroke: 'sea' },
	'map-on-land': { stroke: 'land' },
	'map-on-north': { stroke: 'north' },
	'map-on-south': { stroke: 'south' },
	'map-on-ukraine': { stroke: 'ukraine' },
	'map-on-region': { stroke: 'region' },
	'map-on-zone': { stroke: 'zone' },
	'map-on-page': { stroke: 'none' },
} as const satisfies Record<string, Paint>;

export type MapClass = keyof typeof paints;
