/**
 * What follows a figure, without the words that the figure ended with: after "up to 9 million rounds", "rounds delivered
 * in 2024" goes on as " delivered in 2024". What does not go on with its words stands behind a colon: after "46 people",
 * "sailors on the Cheonan" is ": sailors on the Cheonan".
 *
 * @param figure as it is printed
 * @param quantity what it counts
 */
export function continueFigure(figure: string, quantity: string): string {
	const said = figure.split(/\s+/);
	const words = quantity.split(' ');
	for (let count = Math.min(said.length, words.length); count > 0; count--) {
		const isSaid =
			said.slice(-count).join(' ') === words.slice(0, count).join(' ').replace(/,$/, '');
		if (isSaid) return ['', ...words.slice(count)].join(' ');
	}
	return `: ${quantity}`;
}
