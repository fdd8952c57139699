import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Inherited by the test processes: no result may depend on where the machine stands.
process.env['TZ'] = 'UTC';

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
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
