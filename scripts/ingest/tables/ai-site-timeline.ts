import { group } from 'd3-array';
import { iso3ByName } from '../country-by-name';
import type { Ingest } from '../ingest';
import { readCsv, toNumber } from '../read';

const FOLDER = 'LaurenBurkett__ai-Data-Center-Visualization';
const SITES = `${FOLDER}/data_centers.csv`;
const MILESTONES = `${FOLDER}/data_center_timelines.csv`;
const POWER = 'Power (MW)';
const IT_POWER = 'IT power (MW)';
const H100 = 'H100 equivalents';
const CURRENT_POWER = 'Current power (MW)';
/** The day the two files were downloaded: what they date later is a plan. */
const SNAPSHOT = '2026-05-23';
/** The list of sites has decimals where the timelines are rounded. */
const POWER_TOLERANCE_MW = 1;
const SIGNIFICANT_DIGITS = 6;

/** Owners that the publisher spells in two ways, or otherwise than they do. */
const SPELLING: Readonly<Record<string, string>> = { Coreweave: 'CoreWeave', Softbank: 'SoftBank' };

export const after = ['country'];

/**
 * One row per milestone of a large AI site. Epoch’s notes, costs and water, which mixes units, stay behind.
 * @throws Error where what a site has today is not what its milestones had on the day of the download.
 */
const aiSiteTimeline: Ingest = (sources, data) => {
	const iso3 = iso3ByName(data);
	const sites = new Map(readSites(sources).map((site) => [site.name, site]));
	const milestones = readMilestones(sources);
	for (const [site, of] of group(milestones, (milestone) => milestone.site)) {
		const then = of.filter(({ date }) => date <= SNAPSHOT).sort((a, b) => (a.date < b.date ? -1 : 1));
		const known = sites.get(site)?.currentMw ?? null;
		const dated = then.at(-1)?.powerMw ?? 0;
		if (known !== null && Math.abs(known - dated) > POWER_TOLERANCE_MW)
			throw new Error(
				`${SITES}, ${site}: ${known} MW now, but ${dated} on ${SNAPSHOT}; correct the day of the download`
			);
	}
	return milestones.map(({ site, date, powerMw, itPowerMw, h100 }) => {
		const found = sites.get(site);
		return {
			site,
			date,
			is_planned: date > SNAPSHOT,
			owner: found?.owner ?? null,
			owner_confidence: found?.confidence ?? null,
			iso3: found ? iso3(found.country) : null,
			power_mw: rounded(powerMw),
			it_power_mw: rounded(itPowerMw),
			h100_equivalents: rounded(h100),
			source: 'epoch-data-centers'
		};
	});
};

/** Sites; an owner "SpaceXAI #confident" is a name and how sure Epoch is of it. */
function readSites(sources: string) {
	return readCsv(sources, SITES, ['Name', 'Owner', 'Country', CURRENT_POWER]).map((line) => {
		const [owner = '', confidence = ''] = line.Owner.split('#').map((part) => part.trim());
		const name = line.Name.trim();
		return {
			name,
			owner: SPELLING[owner] ?? (owner || null),
			confidence: confidence || null,
			country: line.Country.trim(),
			currentMw: toNumber(line[CURRENT_POWER], `${SITES}, ${name}, ${CURRENT_POWER}`)
		};
	});
}

function readMilestones(sources: string) {
	return readCsv(sources, MILESTONES, ['Data center', 'Date', POWER, IT_POWER, H100]).map((line) => {
		const site = line['Data center'].trim();
		const where = `${MILESTONES}, ${site}, ${line.Date}`;
		return {
			site,
			date: line.Date,
			powerMw: toNumber(line[POWER], `${where}, ${POWER}`),
			itPowerMw: toNumber(line[IT_POWER], `${where}, ${IT_POWER}`),
			h100: toNumber(line[H100], `${where}, ${H100}`)
		};
	});
}

function rounded(value: number | null): number | null {
	return value === null ? null : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

export default aiSiteTimeline;
