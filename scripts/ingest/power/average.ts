import type { Row } from '../ingest';
import { readCsv, toNumber } from '../read';
import { readConstants } from './constants';
import { note, type Note } from './note';

const GREENKUBE_FILE = 'GreenKubeCloud__GreenKube/provider_power_estimates.csv';

/** The two for which there is no other average. */
const GREENKUBE_PROVIDERS: Readonly<Record<string, { readonly provider: string; readonly doubt: Note }>> = {
	OVH: {
		provider: 'ovhcloud',
		doubt: note(
			'Mean of six processor generations that the source found in public documents; EPYC 4th Gen counts as EPYC 3rd Gen.',
			'Moyenne de six générations de processeurs trouvées par la source dans des documents publics ; EPYC 4th Gen y vaut EPYC 3rd Gen.'
		)
	},
	Scaleway: {
		provider: 'scaleway',
		doubt: note(
			'Mean of five processor generations that the source found in public documents.',
			'Moyenne de cinq générations de processeurs trouvées par la source dans des documents publics.'
		)
	}
};

/** Watts per hardware thread where the processor is not known, by provider. */
export function averagePower(sources: string): Row[] {
	return [...hyperscalers(sources), ...europeans(sources)];
}

function hyperscalers(sources: string): Row[] {
	const constants = readConstants(sources);
	return ['aws', 'azure', 'gcp'].map((provider) => {
		const kind = provider === 'gcp' ? 'median' : 'avg';
		return {
			...average(provider, kind === 'median' ? 'median' : 'mean'),
			low_w: constants.of(provider, `min_watts_${kind}`),
			high_w: constants.of(provider, `max_watts_${kind}`),
			proxy: false,
			source: 'ccf-constants'
		};
	});
}

function europeans(sources: string): Row[] {
	return readCsv(sources, GREENKUBE_FILE, ['provider', 'min_watts', 'max_watts']).flatMap((line) => {
		const known = GREENKUBE_PROVIDERS[line.provider];
		if (!known) return [];
		return {
			...average(known.provider, 'mean'),
			low_w: toNumber(line.min_watts, GREENKUBE_FILE),
			high_w: toNumber(line.max_watts, GREENKUBE_FILE),
			proxy: true,
			...known.doubt,
			source: 'greenkube-power'
		};
	});
}

function average(provider: string, kind: 'mean' | 'median') {
	return {
		component: 'cpu',
		item: `${kind} processor`,
		provider,
		per: 'vcpu',
		method: 'modelled',
		basis: 'benchmark'
	};
}
