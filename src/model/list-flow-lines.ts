/** A flow, which may be part of the one before it, and of which somebody else may make something else. */
interface Rivalled {
	isPart: boolean;
	rival?: object | undefined;
}

/**
 * The lines of a table of flows. What somebody else makes of one stands behind its parts, which are no parts of that.
 *
 * @returns each flow, and again where its rival stands
 */
export function listFlowLines<Flow extends Rivalled>(
	flows: readonly Flow[],
): { flow: Flow; isRival: boolean }[] {
	const lines: { flow: Flow; isRival: boolean }[] = [];
	let waiting: Flow[] = [];
	const addWaiting = () => {
		lines.push(...waiting.map((flow) => ({ flow, isRival: true })));
		waiting = [];
	};
	for (const flow of flows) {
		if (!flow.isPart) addWaiting();
		lines.push({ flow, isRival: false });
		if (flow.rival) waiting.push(flow);
	}
	addWaiting();
	return lines;
}
