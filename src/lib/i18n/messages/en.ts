export const messages = {
	site: {
		name: 'Empreinte',
		tagline: 'What public cloud and AI services cost the planet, and what was promised about it.',
		skip: 'Skip to the content',
		search: 'Search',
		language: 'Language',
		nav: 'Main',
		footer: 'Text and compiled facts CC BY 4.0, code MIT. Each table keeps its own licence.',
		private: 'No cookies, no trackers, nothing from a third party.',
		more: 'More',
		everything: 'Everything on this site',
		weight: 'This page',
		offline: 'Without a network',
		newer: 'A newer version of this site is there.',
		reload: 'Load it',
		accessibility: 'Accessibility',
		licences: 'Licences and credits',
		changes: 'What changed in the data',
		history: 'What changed in the commitments'
	},
	nav: {
		ai: 'AI',
		cloud: 'Cloud',
		electricity: 'Electricity',
		'data-centres': 'Data centres',
		countries: 'Countries',
		commitments: 'Commitments',
		figures: 'Figures',
		data: 'Data',
		workspace: 'Workspace',
		methods: 'Methods',
		about: 'About'
	},
	chart: {
		keys: 'Arrow keys move between marks, Enter selects, Escape leaves.',
		hint: 'Point at a mark or tap it, or move between marks with the arrow keys.',
		zoomKeys: 'Zoom: drag over marks, Ctrl with the wheel, or + (− and 0 go back, Shift with arrows moves).',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		zoomWhole: 'Show everything',
		inView: (shown: string, all: string) => `${shown} of ${all} marks are in view.`,
		shape: 'Provider',
		whisker: 'whisker: plausible range',
		hollow: 'hollow: an average, in whole or in part',
		solid: 'solid: the region’s own value',
		known: 'solid: measured, published for the place, or computed from such values',
		stretched: 'hollow: assumed, an average, in doubt, scaled or extrapolated',
		rest: 'not accounted for'
	},
	describe: {
		kinds: {
			rank: 'Bars in order of their value',
			map: 'Points on a world map, coloured by value',
			trend: 'Lines over time',
			scatter: 'Points on two axes',
			spread: 'A symbol for each value on every line',
			ledger: 'One line a quantity, with its interval around its central value, on a logarithmic scale',
			mix: 'Parts of a whole over years, stacked',
			status: 'A grid of years, a symbol for what is known of each'
		},
		intervals: ', with intervals',
		rows: ['row shown', 'rows shown'] as [one: string, many: string],
		range: (title: string, low: string, lowName: string, high: string, highName: string) =>
			`${title}: from ${low} (${lowName}) to ${high} (${highName}).`,
		unknown: ['row has no published value', 'rows have no published value'] as [one: string, many: string]
	},
	controls: {
		any: 'any',
		clear: 'Reset',
		play: 'Play',
		pause: 'Pause',
		years: 'Years',
		script:
			'Choices need JavaScript. Without it every figure shows its default view, whatever the address asks for.',
		most: (n: string) => `up to ${n}`,
		full: (n: string) => `${n} are shown, as many as fit. Remove one to add another.`,
		add: 'Type a name to add',
		remove: (name: string) => `Remove ${name}`,
		found: (n: string) => `${n} found`,
		nothing: 'Nothing by that name has data here.',
		near: 'Nearest:'
	},
	table: {
		previous: 'Previous rows',
		next: 'Next rows',
		shown: (from: string, to: string, n: string) => `Rows ${from} to ${to} of ${n}`
	},
	figure: {
		reading: 'Reading',
		warning: 'Not like for like',
		description: 'Describe this chart',
		table: (n: string) => `Table (${n} ${n === '1' ? 'row' : 'rows'})`,
		cut: (shown: string, n: string) => `The first ${shown} of ${n} rows.`,
		whole: 'The default view as CSV',
		download: (n: string) => (n === '1' ? 'Download this row as CSV' : `Download these ${n} rows as CSV`),
		caveats: 'What to keep in mind',
		sources: 'Sources',
		terms: 'Terms of the rows:',
		newest: (year: string, checked: string, version: string) =>
			`Newest data: ${year}; sources read on ${checked}; version ${version}.`,
		give: 'Share or cite',
		files: 'Default view as:',
		giving: 'Being made …',
		notGiven:
			'What is needed for sharing could not be loaded: there is no network, or the site has changed since this page was opened. Load the page again.',
		sql: 'The query behind it',
		openSql: 'Open in the workspace with these choices',
		sqlNote: 'DuckDB SQL over the published tables. Names with a dollar sign are the choices above.',
		report: 'Report a mistake',
		reportNote: 'Say which number is wrong and where a better one is published. Quote this line:',
		how: 'How to report',
		commitments: 'Bears on commitments',
		words: 'Words explained',
		record: 'Full record of this figure',
		working: 'How each result was worked out',
		workingHint: 'Open a result to see its formula, its values and what makes its interval wide.',
		low: 'Low',
		centralValue: 'Central',
		high: 'High',
		knowledge: 'What it is',
		origin: 'Source',
		widthPart: 'Part in the width',
		answers: 'Answered from the results kept with this page.',
		engine: 'Answered by DuckDB in your browser.',
		busy: 'Asking DuckDB in your browser; the first question takes a few seconds.',
		empty:
			'No rows for this choice: either nothing is there, or nothing is published. Widen it to see rows again.',
		fixed: (names: string) => `This figure does not follow: ${names}.`,
		selected: 'Selected:',
		unselect: 'Clear the selection',
		errors: {
			sql: 'The query could not be run. The figure shows the last answer.',
			'table-unavailable':
				'A table could not be loaded. The figure shows the last answer; try again when you are online.',
			'code-unavailable':
				'A part of this page could not be loaded: there is no network, or the site has changed since the page was opened. The figure shows the last answer; load the page again.',
			'engine-unavailable':
				'DuckDB could not be loaded, so only the choices kept with this page can be answered. The figure shows the last answer.',
			'engine-lost':
				'DuckDB stopped twice while answering. The figure shows the last answer; reload the page to try again.'
		}
	}
};

export type Messages = typeof messages;
