import type { FigureColumn } from '../figure/figure';
import type { Flag, SpreadChart } from '../figure/chart';
import type { Language, Localised } from '../i18n/language';

/** A model of a past year, or operators’ declarations: no meter. */
export const hollow: Flag = {
	column: 'unmetered',
	label: { en: 'hollow: modelled or declared', fr: 'creux\u00a0: modélisé ou déclaré' }
};

export const projected: Flag = {
	column: 'projected',
	label: { en: 'hollow and dashed: projected', fr: 'creux et tireté\u00a0: projeté' }
};

const SCENARIOS: Readonly<Record<string, Localised>> = {
	base_case: { en: 'base case', fr: 'cas de base' },
	upper_case: { en: 'a higher case', fr: 'un cas haut' },
	current_trajectory: { en: 'current trajectory', fr: 'trajectoire actuelle' },
	linear_continuation: { en: 'growth as before', fr: 'hausse comme avant' }
};

/** What a projection assumes, where its publisher has several: what follows the name of the publisher. */
const scenario = (language: Language) =>
	`case d.scenario ${Object.entries(SCENARIOS)
		.map(([id, name]) => `when '${id}' then ', ${name[language]}'`)
		.join(' ')} else '' end`;

/** Columns that every figure on published estimates of data centres selects from `datacentre_demand`, here `d`. */
export const ESTIMATE = `d.id, d.year, d.value as twh, d.low, d.high, d.kind,
  d.kind in ('modelled', 'reported') as unmetered, d.kind = 'projected' as projected,
  coalesce(d.publisher, 'publisher not named') || coalesce(' ' || d.vintage, '') || ${scenario('en')} as estimate_en,
  coalesce(d.publisher, 'éditeur non nommé') || coalesce(' ' || d.vintage, '') || ${scenario('fr')} as estimate_fr,
  coalesce(d.boundary_en, 'boundary not stated') as boundary_en,
  coalesce(d.boundary_fr, 'périmètre non précisé') as boundary_fr, d.note_en, d.note_fr, d.source_title`;

export const estimateColumns: Readonly<Record<string, FigureColumn>> = {
	year: { label: { en: 'Year', fr: 'Année' }, unit: 'year' },
	twh: { label: { en: 'Electricity', fr: 'Électricité' }, unit: 'twh' },
	low: { label: { en: 'Low', fr: 'Bas' }, unit: 'twh' },
	high: { label: { en: 'High', fr: 'Haut' }, unit: 'twh' },
	kind: {
		label: { en: 'Kind', fr: 'Nature' },
		names: {
			measured: { en: 'measured', fr: 'mesuré' },
			modelled: { en: 'modelled', fr: 'modélisé' },
			reported: { en: 'declared by operators', fr: 'déclaré par les exploitants' },
			projected: { en: 'projected', fr: 'projeté' }
		}
	},
	estimate: {
		label: { en: 'Published by', fr: 'Publié par' },
		from: { en: 'estimate_en', fr: 'estimate_fr' }
	},
	boundary: {
		label: { en: 'What it counts', fr: 'Périmètre' },
		from: { en: 'boundary_en', fr: 'boundary_fr' }
	},
	note: { label: { en: 'Note', fr: 'Note' }, from: { en: 'note_en', fr: 'note_fr' } },
	source_title: { label: { en: 'Read in', fr: 'Lu dans' } }
};

/** What the charts of estimates draw. */
export const amounts = {
	title: {
		en: 'Electricity of data centres, TWh a year',
		fr: 'Électricité des centres de données, TWh par an'
	},
	unit: 'twh',
	values: [
		{
			column: 'twh',
			label: { en: 'Electricity', fr: 'Électricité' },
			shape: 'dot',
			tone: 'energy',
			interval: ['low', 'high']
		}
	]
} as const satisfies Partial<SpreadChart>;
