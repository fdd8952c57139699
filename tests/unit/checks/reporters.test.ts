import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/checks/problem.ts';
import { formatGithub } from '../../../src/checks/reporters/github.ts';
import { formatJson } from '../../../src/checks/reporters/json.ts';
import { summarise } from '../../../src/checks/reporters/summary.ts';
import { formatText } from '../../../src/checks/reporters/text.ts';

const makeProblem = (problem: Partial<Problem> = {}): Problem => ({
	file: 'content/claims/a.yml',
	line: 7,
	column: 9,
	level: 'error',
	rule: 'unknown-source',
	message: 'Source "b" does not exist.',
	fix: 'use an existing id.',
	...problem,
});

const makeReport = (problems: Problem[]) => ({ checked: '128 entries', next: 'go on.', problems });

describe('summarise', () => {
	it('counts errors by rule, the most frequent first', () => {
		const problems = [
			makeProblem({ rule: 'unknown-term' }),
			makeProblem(),
			makeProblem({ file: 'content/claims/b.yml' }),
		];
		expect(summarise(makeReport(problems))).toBe(
			'3 errors in 2 files (unknown-source 2, unknown-term 1). Rules: tests/README.md#rules',
		);
	});

	it('counts warnings beside errors', () => {
		const problems = [makeProblem(), makeProblem({ level: 'warning', rule: 'unused-source' })];
		expect(summarise(makeReport(problems))).toBe(
			'1 error and 1 warning in 1 file (unknown-source 1, unused-source 1). Rules: tests/README.md#rules',
		);
	});

	it('says what comes next where there are only warnings', () => {
		expect(summarise(makeReport([makeProblem({ level: 'warning', rule: 'unused-source' })]))).toBe(
			'128 entries checked, 0 errors, 1 warning in 1 file (unused-source 1). Next: go on.',
		);
	});

	it('says that all is well', () => {
		expect(summarise(makeReport([]))).toBe(
			'128 entries checked, 0 errors, 0 warnings. Next: go on.',
		);
	});
});

describe('formatText', () => {
	it('begins each problem with its place, so that editors link it', () => {
		expect(formatText(makeReport([makeProblem()]))).toBe(
			[
				'content/claims/a.yml:7:9  error  unknown-source',
				'  Source "b" does not exist.',
				'  Fix: use an existing id.',
				'',
				'1 error in 1 file (unknown-source 1). Rules: tests/README.md#rules',
			].join('\n'),
		);
	});
});

describe('what authors wrote', () => {
	const message = '\n::error file=x::pwned \r\u001b[2J ##[add-path]/x \u202e \u2028 \u009b';
	const problems = [makeProblem({ message, fix: message, file: `content/${message}` })];

	it.each([
		['formatText', formatText(makeReport(problems))],
		['formatGithub', formatGithub(makeReport(problems))],
	])('is no command to a terminal or to GitHub in %s', (_, report) => {
		expect(report).not.toMatch(/^\s*::error file=x/m);
		expect(report).not.toMatch(/##\[|(?!\n)[\p{Cc}\u2028\u202e]/u);
		expect(report).toContain('\\u{a}::error file=x::pwned \\u{d}\\u{1b}[2J #\\u{23}[add-path]/x');
	});

	it('reaches other programs as it is', () => {
		const { problems: read } = JSON.parse(formatJson(makeReport(problems))) as {
			problems: Problem[];
		};
		expect(read).toEqual(problems);
	});
});

describe('formatGithub', () => {
	it('puts errors before warnings', () => {
		const problems = [makeProblem({ level: 'warning' }), makeProblem()];
		const lines = formatGithub(makeReport(problems)).split('\n').slice(-2);
		expect(lines.map((line) => line.slice(0, 8))).toEqual(['::error ', '::warnin']);
	});

	it('escapes what would end a property or a line', () => {
		const problem = makeProblem({ file: 'content/a,b:c.yml', message: '100% of it' });
		expect(formatGithub(makeReport([problem]))).toContain(
			'::error file=content/a%2Cb%3Ac.yml,line=7,col=9,title=unknown-source::100%25 of it%0AFix: ',
		);
	});

	it('says so when there are more problems than GitHub shows', () => {
		const problems = Array.from({ length: 11 }, () => makeProblem());
		expect(formatGithub(makeReport(problems))).toContain('GitHub shows 10 annotations of these 11');
		expect(formatGithub(makeReport(problems.slice(1)))).not.toContain('GitHub shows');
	});
});
