import { countLevel, listShown, type Report } from './summary.ts';

/** A report for other programs. */
export function formatJson(report: Report): string {
	const { checked } = report;
	const problems = listShown(report);
	const errors = countLevel(report, 'error');
	const warnings = countLevel(report, 'warning');
	return JSON.stringify({ checked, errors, warnings, problems }, undefined, '\t');
}
