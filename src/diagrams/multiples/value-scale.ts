const MILLION = 1e6;

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** By what the figures of an axis are divided: large ones are counted in millions, which its unit says. */
export const getDivisor = (highest: number): number => (highest >= MILLION ? MILLION : 1);

/** The figure at a tick, in the unit of the axis. */
export const formatTick = (value: number, divisor: number): string => plain.format(value / divisor);

/** The unit of an axis: "people" counted in millions is "million people". */
export const nameUnit = (unit: string, highest: number): string =>
	getDivisor(highest) === MILLION ? `million ${unit}` : unit;
