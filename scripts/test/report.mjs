import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../start/run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** Where the runners write what they counted. */
export const UNIT = join(ROOT, '.cache', 'test', 'unit.json');
export const BROWSER = join(ROOT, '.cache', 'test', 'browser.json');

/** @returns {Counts} */
export function unitCounts() {
	const report = read(UNIT);
	return {
		passed: report?.numPassedTests ?? 0,
		failed: (report?.numFailedTests ?? 0) || (report?.numFailedTestSuites ?? 0),
		skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
	};
}

/** A test that failed once and then passed is not counted as passed. @returns {Counts} */
export function browserCounts() {
	const stats = read(BROWSER)?.stats;
	return {
		passed: stats?.expected ?? 0,
		failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
		skipped: stats?.skipped ?? 0
	};
}

/** Removes the last run's reports, so that a runner that dies is not taken for one that passed. */
export function forgetReports() {
	for (const path of [UNIT, BROWSER]) rmSync(path, { force: true });
}

/** @param {Counts} counts */
export const summary = ({ passed, failed, skipped }) =>
	`${passed} passed, ${failed} failed, ${skipped} skipped`;

/** @param {number} start */
export const seconds = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

/** @param {string} path */
function read(path) {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
