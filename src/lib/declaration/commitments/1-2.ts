import { commitment } from '../commitment';

export default commitment({
	id: '1.2',
	name: { en: 'Public infrastructure', fr: 'Infrastructures publiques' },
	asks: {
		en: 'Public policy promotes connectivity, cloud, common data and other digital infrastructure as public services.',
		fr: 'Les politiques publiques promeuvent la connectivité, le cloud, les données communes et d’autres infrastructures numériques comme des services publics.'
	},
	operationalisation: {
		en: 'What open data show is where commercial public cloud regions of three providers stand today, and in how many countries. “Public” in public cloud means open to any customer, not publicly owned. There is no list of earlier years, so there is no direction, and no open list at all of clouds run as a public service.',
		fr: 'Ce que montrent les données ouvertes, c’est où se trouvent aujourd’hui les régions de cloud public de trois fournisseurs commerciaux, et dans combien de pays. «\u00a0Public\u00a0» y veut dire ouvert à tout client, non de propriété publique. Il n’y a pas de liste des années passées, donc pas de direction, et aucune liste ouverte des clouds gérés comme un service public.'
	},
	dissent: {
		en: 'A provider would say that a region in the country is what public services need. Others would say that a region owned abroad is the opposite of a public service.',
		fr: 'Un fournisseur dira qu’une région dans le pays est ce qu’il faut aux services publics. D’autres, qu’une région détenue à l’étranger est le contraire d’un service public.'
	},
	rule: {
		tables: ['cloud_region'],
		sql: `select 'countries-with-a-region' as series, 2026 as year, count(distinct iso3)::double as value, null as low, null as high,
  false as provisional, 'transcription' as checked_against
from cloud_region where listed and in_service`,
		series: {
			'countries-with-a-region': {
				label: {
					en: 'Countries and territories with a public cloud region in service',
					fr: 'Pays et territoires ayant une région de cloud public en service'
				},
				unit: 'count',
				better: 'up',
				why: {
					en: 'A service that stands nowhere near is hardly infrastructure; one that does is not yet a public service.',
					fr: 'Un service qui n’est nulle part à proximité n’est guère une infrastructure\u00a0; un service proche n’est pas encore un service public.'
				},
				figure: 'cloud-region-map'
			}
		}
	},
	thresholds: [],
	missing: [
		{
			data: {
				en: 'Clouds and data centres that public bodies own or govern, by country',
				fr: 'Clouds et centres de données que possèdent ou gouvernent des organismes publics, par pays'
			},
			who: {
				en: 'Governments; the OECD asks them about digital policy every few years',
				fr: 'Les gouvernements\u00a0; l’OCDE les interroge tous les quelques ans sur leur politique numérique'
			}
		},
		{
			data: { en: 'When each commercial region opened', fr: 'Quand chaque région commerciale a ouvert' },
			who: {
				en: 'The providers, who announce it but keep no list',
				fr: 'Les fournisseurs, qui l’annoncent mais n’en tiennent pas la liste'
			}
		}
	]
});
