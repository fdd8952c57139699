import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Inherited by the test processes: no result may depend on where the machine stands.
process.env['TZ'] = 'UTC';

/** Files that take minutes: begun last, one of them would run alone at the end. */
const LONGEST = /(?:axe|book)\.spec\.ts$/;

class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const isLong = ({ moduleId }: TestSpecification) => LONGEST.test(moduleId);
		return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
	}
}

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
					// A machine busy with something else is slow, not wrong.
					testTimeout: 20_000,
					// Tests leave nothing behind in a module, so files of one process share what they load.
					isolate: false,
				},
			},
			{
				test: {
					name: 'build',
					include: ['tests/build/**/*.test.ts'],
					// Each builds a whole site, with both cores.
					testTimeout: 120_000,
					fileParallelism: false,
				},
			},
			{
				test: {
					name: 'browser',
					include: ['tests/{browser,firefox,a11y,print}/**/*.spec.ts'],
					globalSetup: 'tests/support/serve-dist.ts',
					testTimeout: 60_000,
					hookTimeout: 60_000,
					// Two browsers: one alone leaves half of two cores idle, more would wait for one another.
					maxWorkers: 2,
				},
			},
		],
	},
});
