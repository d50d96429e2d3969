import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Imports run one way: a folder of src/lib may use those before it, never those after it. */
const LAYERS = [
	'offline',
	'i18n',
	'units',
	'footprint',
	'glossary',
	'catalog',
	'engine',
	'figure',
	'marks',
	'controls',
	'share',
	'tables',
	'calculator',
	'figures',
	'models',
	'declaration',
	'countries',
	'workspace'
];

const layerRules = LAYERS.map((layer, i) => ({
	files: [`src/lib/${layer}/**`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						group: [
							...LAYERS.slice(i + 1).flatMap((l) => [`../${l}/*`, `../../${l}/*`, `$lib/${l}/*`]),
							'**/routes/**',
							'**/scripts/**'
						],
						message: `src/lib/${layer} may import only from: ${LAYERS.slice(0, i).join(', ') || 'nothing'}.`
					}
				]
			}
		]
	}
}));

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', '.cache/', 'static/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			// Naming a property is how it is left out of the rest.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			// Links are made in one place, src/lib/i18n/href.ts, which the rule cannot see through.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
	},
	{ files: ['scripts/**', '*.config.*', 'tests/**'], rules: { 'no-console': 'off' } },
	{
		files: ['scripts/ingest/tables/**', 'scripts/ingest/efficiency/**', 'scripts/ingest/regions.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: ':matches(Literal[value=/^data(\\/|$)/], TemplateElement[value.raw=/^data\\//])',
					message: 'An ingest reads our tables from the folder it is given: a refresh has new ones elsewhere.'
				}
			]
		}
	},
	...layerRules
);
