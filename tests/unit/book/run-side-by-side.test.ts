import { expect, test } from 'vitest';
import { runSideBySide } from '../../../src/book/run-side-by-side.ts';

test('so many run at a time, and what came of them stands in order', async () => {
	let running = 0;
	let most = 0;
	const results = await runSideBySide([3, 1, 2, 0], 2, async (turns) => {
		most = Math.max(most, ++running);
		for (let turn = 0; turn < turns; turn++) await Promise.resolve();
		running -= 1;
		return turns * 10;
	});
	expect(results).toEqual([30, 10, 20, 0]);
	expect(most).toBe(2);
});

test('a fault of one is told', async () => {
	const fail = (): Promise<never> => Promise.reject(new Error('No paper.'));
	await expect(runSideBySide([1], 2, fail)).rejects.toThrow('No paper.');
});
