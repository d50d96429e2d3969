import { requireNode } from '../start/node.mjs';

requireNode();
const { install } = await import('../start/install.mjs');
const { STEPS } = await import('./stages.mjs');
const { seconds, summary } = await import('./report.mjs');

if (process.argv.includes('--all')) process.env.EMPREINTE_ALL = '1';
await install();

/** Runs the steps in order, stops after the first that fails, and ends with the count of what was seen. */
const began = Date.now();
const total = { passed: 0, failed: 0, skipped: 0 };
for (const { lanes } of STEPS) {
	await Promise.all(lanes.map(runLane));
	if (total.failed > 0) break;
}
console.log(`\nAll of it took ${seconds(began)}.`);
console.log(summary(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {readonly import('./stages.mjs').Stage[]} stages */
async function runLane(stages) {
	for (const stage of stages) {
		const start = Date.now();
		console.log(`\n── ${stage.name} …`);
		const code = await stage.run();
		const counts = stage.counts?.() ?? { passed: 0, failed: 0, skipped: 0 };
		if (code !== 0 && counts.failed === 0) counts.failed = 1;
		total.passed += counts.passed;
		total.failed += counts.failed;
		total.skipped += counts.skipped;
		console.log(`── ${stage.name}: ${counts.failed > 0 ? 'failed' : 'passed'} in ${seconds(start)}`);
		if (counts.failed > 0) return;
	}
}
