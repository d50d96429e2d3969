import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { toArrow } from '../../../scripts/build/arrow';
import { readFigures } from '../../../scripts/build/figures';
import { historyOf } from '../../../scripts/build/history';
import { readPins } from '../../../scripts/build/pins';
import { readCatalog } from '../../../scripts/build/registry';
import { checkRows } from '../../../scripts/check/rows';
import { bareSheet, materialsOf } from '../../../scripts/render/forms';
import { pinView } from '../../../scripts/render/pin';
import { MESSAGES, prepare } from '../../../scripts/render/prepare';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { viewOf } from '../../../scripts/render/view';
import { choosable, startView } from '../../../src/lib/figure/figure';
import { readBuilt } from '../../../src/lib/figures/built';
import { LANGUAGES } from '../../../src/lib/i18n/language';
import { toCsv } from '../../../src/lib/share/csv';
import { edition } from '../../../src/lib/share/edition';
import { changesSince } from '../../../src/lib/share/history';
import { toHtmlFile } from '../../../src/lib/share/html-file';
import { writeLink } from '../../../src/lib/share/link';
import { openPin, type Pin, PIN_BYTES, toPin } from '../../../src/lib/share/pin';
import { readAddress } from '../../../src/lib/share/view-address';
import { EXHAUSTIVE } from '../../browser/conditions';
import { currentState, readVersions } from '../../../scripts/version/state';

const engine = createNodeEngine({ tables: 'static/tables' });
const folder = mkdtempSync(join(tmpdir(), 'empreinte-pins-'));
afterAll(() => {
	engine.close();
	rmSync(folder, { recursive: true });
});
const figures = await readFigures();
/** A figure of each kind of chart, or all of them. */
const some = figures.filter(
	({ chart }, i) => EXHAUSTIVE || figures.findIndex((other) => other.chart.kind === chart.kind) === i
);
const SITE = 'https://example.org';

const open = (pin: Pin, key: string) =>
	LANGUAGES.map((language) => openPin(pin, key, { language, t: MESSAGES[language] }, SITE));

describe('a pinned view', () => {
	it.each(some.map((figure) => ({ id: figure.id, figure })))(
		'of $id is small, and shows the same again',
		async ({ figure }) => {
			const view = startView(figure);
			const [en, fr] = [
				await prepare(figure, view, 'en', engine),
				await prepare(figure, view, 'fr', engine)
			] as const;
			const said = { en: edition(en), fr: edition(fr) };
			const kept = JSON.stringify(toPin(en, said, '2026-11-24'));
			expect(gzipSync(kept, { level: 9 }).length).toBeLessThanOrEqual(PIN_BYTES);
			for (const { input, edition: e } of open(JSON.parse(kept), 'key')) {
				const now = said[e.language];
				expect(e).toMatchObject({
					title: now.title,
					reading: now.reading,
					description: now.description,
					warnings: now.warnings,
					settings: now.settings,
					version: now.version,
					terms: now.terms
				});
				const before = e.language === 'en' ? en : fr;
				expect(toCsv(input.figure, input.rows, e.language)).toBe(toCsv(figure, before.rows, e.language));
				const drawn = (svg: string) => /<g class="chart"[\s\S]*<\/g>/.exec(svg)?.[0];
				const form = { theme: 'light', scale: 1 } as const;
				expect(drawn(bareSheet({ ...form, input, edition: { ...now, kept: '' } }))).toBe(
					drawn(bareSheet({ ...form, input: before, edition: now }))
				);
			}
		}
	);

	it('is kept in one file, and read back', async () => {
		const figure = figures.find(({ id }) => id === 'cloud-region-intensity');
		if (!figure) throw new Error('no figure');
		const view = { ...startView(figure), provider: 'gcp' };
		const { file, address } = await pinView(figure, view, engine, folder);
		expect(statSync(file).size).toBeLessThanOrEqual(PIN_BYTES);
		const [{ key, pin } = { key: '', pin: null }] = readPins(folder);
		expect(address).toBe(`/embed/cloud-region-intensity/${key}.html`);
		expect(pin?.view).toEqual(view);
	});

	it('of the repository opens in every language at its own address, with the way to the data of today', () => {
		const pins = readPins();
		expect(pins.length).toBeGreaterThan(0);
		for (const { key, pin } of pins) {
			for (const { input, edition: e } of open(pin, key)) {
				const html = toHtmlFile(input, e, materialsOf({ input, edition: e, theme: 'light', scale: 1 }));
				expect(html.match(/<tr>/g)).toHaveLength(input.rows.length + 1);
				expect(html).toContain(e.version);
				expect(html).toContain(`${SITE}${e.language === 'fr' ? '/fr' : ''}/embed/${e.id}/${key}.html`);
				expect(html).toContain(`href="${e.page}"`);
			}
		}
	});
});

describe('the history of a figure', () => {
	const figure = figures.find(({ id }) => id === 'grid-intensity-trend');
	if (!figure) throw new Error('no figure');
	const catalog = readCatalog();
	const { version } = readBuilt(figure.id);
	const versions = readVersions();

	it('knows the version that is shown, if the tables are recorded', () => {
		const history = historyOf(figure, version, { versions, catalog, pins: readPins() });
		expect(changesSince(history, version)).toEqual([]);
		expect(history.kept.every(({ search }) => search.includes('&v=1.'))).toBe(true);
	});

	it('says what each later version did to its tables, and nothing of others', () => {
		const [last] = versions.slice(-1);
		if (!last) throw new Error('no version');
		const other = { rows: 1, sha256: '0'.repeat(64) };
		const tables = currentState();
		const changed = {
			...last,
			id: 'later',
			tables: { ...tables, grid_country_year: other, ai_model: other }
		};
		const history = historyOf(figure, version, { versions: [...versions, changed], catalog, pins: [] });
		const [step, ...more] = changesSince(history, version) ?? [];
		expect(more).toEqual([]);
		expect(step?.changes).toMatchObject([{ table: 'grid_country_year', kind: 'changed', after: 1 }]);
		expect(changesSince(history, '2020-01-01-00000000')).toBeNull();
	});
});

describe('when the data change', () => {
	const figure = figures.find(({ id }) => id === 'grid-intensity-trend');
	if (!figure) throw new Error('no figure');
	const table = 'grid_country_year';
	const view = viewOf(figure, readBuilt(figure.id), ['countries=IND,FRA']);

	it('a live view follows, its pin stays, and its link says what changed and leads to the pin', async () => {
		const before = await prepare(figure, view, 'en', engine);
		const said = { en: edition(before), fr: edition(await prepare(figure, view, 'fr', engine)) };
		const { address } = await pinView(figure, view, engine, folder);
		const kept = readPins(folder).find(({ key }) => address.includes(key));
		if (!kept) throw new Error(address);

		// The same table with another value for India in its newest year.
		const last = before.rows.findLast((row) => row['iso3'] === 'IND') ?? {};
		const csv = readFileSync(`data/${table}.csv`, 'utf8').replace(
			new RegExp(`^(IND,${String(last['year'])}),[\\d.]+,`, 'm'),
			'$1,111.11,'
		);
		const catalog = readCatalog();
		const { rows } = checkRows(catalog.table(table), csv);
		const tables = join(folder, 'later');
		cpSync('static/tables', tables, { recursive: true });
		writeFileSync(join(tables, `${table}.arrow`), toArrow(catalog.table(table), rows, 'dictionary'));
		const later = createNodeEngine({ tables });
		const after = await prepare(figure, view, 'en', later);
		later.close();
		const live = edition(after);
		expect(live.reading).toContain('111');
		expect(live.reading).not.toBe(said.en.reading);

		const [opened] = open(kept.pin, kept.key);
		expect(opened?.edition).toMatchObject({ reading: said.en.reading, version: said.en.version });
		expect(toCsv(figure, opened?.input.rows ?? [], 'en')).toBe(toCsv(figure, before.rows, 'en'));

		const sha256 = createHash('sha256').update(csv).digest('hex');
		const [newest] = readVersions().slice(-1);
		if (!newest) throw new Error('no version');
		const states = { ...currentState(), [table]: { rows: rows.length, sha256 } };
		const versions = [...readVersions(), { ...newest, id: 'later', date: '2027-01-02', tables: states }];
		const history = historyOf(figure, '2027-01-02-ffffffff', { versions, catalog, pins: [kept] });
		const spec = { ...before.spec, params: choosable(figure) };
		const link = readAddress(new URL(said.en.address).search, spec);
		const steps = changesSince(history, link.madeWith ?? '');
		expect(steps?.flatMap(({ changes }) => changes)).toMatchObject([{ table, kind: 'changed' }]);
		const asked = writeLink(link.view, link.selected, spec, link.madeWith ?? '');
		expect(history.kept.find(({ search }) => search === asked)?.key).toBe(kept.key);
	});
});
