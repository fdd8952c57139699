/** Cities and regions that a map may fill within their boundaries; each has a file in `areas/`. */
export const areaNames = ['seoul', 'kursk'] as const;

export type AreaName = (typeof areaNames)[number];

/** Countries that a map of the whole world may outline. */
export const stateCodes = ['CN', 'RU', 'UA'] as const;

export type StateCode = (typeof stateCodes)[number];
