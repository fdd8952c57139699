/** Something outside the program stands in the way; its message is all the user needs. */
export class Obstacle extends Error {}
