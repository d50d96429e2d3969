import { integer, number, text, timestamp, type Template } from '../template';

const power = (name: string, en: string, fr: string) =>
	number(name, `Power of ${en}`, `Puissance ${fr}`, { unit: 'watt', range: [0, 1e6] });
const energy = (name: string, en: string, fr: string) =>
	number(name, `Energy of ${en}`, `Énergie ${fr}`, { unit: 'kwh', range: [0, 1e9] });

/** All columns that versions 1 to 3 of CodeCarbon wrote; only those all of them share are required. */
export const codecarbon: Template = {
	id: 'codecarbon',
	title: { en: 'CodeCarbon emissions.csv', fr: 'Fichier emissions.csv de CodeCarbon' },
	summary: {
		en: 'One row per run measured by CodeCarbon, any version. Energy is in kWh, emissions are in kg of CO₂ equivalent.',
		fr: 'Une ligne par exécution mesurée par CodeCarbon, toutes versions. L’énergie est en kWh, les émissions en kg d’équivalent CO₂.'
	},
	columns: [
		timestamp('timestamp', 'End of the run', 'Fin de l’exécution', { required: true, role: 'end' }),
		text('project_name', 'Project', 'Projet', { required: true }),
		text('run_id', 'Run', 'Exécution', { role: 'run' }),
		text('experiment_id', 'Experiment', 'Expérience'),
		number('duration', 'Length of the run', 'Durée de l’exécution', {
			required: true,
			unit: 'second',
			range: [0, 1e9],
			role: 'duration'
		}),
		number('emissions', 'Emissions', 'Émissions', {
			required: true,
			unit: 'kgco2e',
			range: [0, 1e9],
			role: 'carbon'
		}),
		number('emissions_rate', 'Emissions per second, in kg', 'Émissions par seconde, en kg', {
			range: [0, 1e6]
		}),
		power('cpu_power', 'the processors', 'des processeurs'),
		power('gpu_power', 'the graphics processors', 'des processeurs graphiques'),
		power('ram_power', 'the memory', 'de la mémoire'),
		energy('cpu_energy', 'the processors', 'des processeurs'),
		energy('gpu_energy', 'the graphics processors', 'des processeurs graphiques'),
		energy('ram_energy', 'the memory', 'de la mémoire'),
		number('energy_consumed', 'Energy of the run', 'Énergie de l’exécution', {
			required: true,
			unit: 'kwh',
			range: [0, 1e9],
			synonyms: ['energy_consumed_kwh'],
			role: 'energy'
		}),
		number('water_consumed', 'Water of the run', 'Eau de l’exécution', {
			unit: 'litre',
			range: [0, 1e9],
			role: 'water'
		}),
		text('country_name', 'Country', 'Pays'),
		text('country_iso_code', 'Country, code of three letters', 'Pays, code à trois lettres', {
			role: 'country'
		}),
		text('region', 'Province or state', 'Province ou État', { role: 'province' }),
		text(
			'on_cloud',
			'Whether it ran in a public cloud: Y or N',
			'Exécution dans un cloud public\u00a0: Y ou N'
		),
		text('cloud_provider', 'Cloud provider', 'Fournisseur de cloud', { role: 'provider' }),
		text('cloud_region', 'Cloud region', 'Région de cloud', { role: 'region' }),
		text('os', 'Operating system', 'Système d’exploitation'),
		text('python_version', 'Version of Python', 'Version de Python'),
		text('codecarbon_version', 'Version of CodeCarbon', 'Version de CodeCarbon'),
		integer('cpu_count', 'Processors', 'Processeurs', { range: [0, 1e5] }),
		text('cpu_model', 'Model of processor', 'Modèle de processeur'),
		integer('gpu_count', 'Graphics processors', 'Processeurs graphiques', { range: [0, 1e5] }),
		text('gpu_model', 'Model of graphics processor', 'Modèle de processeur graphique'),
		number('longitude', 'Longitude, made coarse', 'Longitude, arrondie', {
			unit: 'degree',
			range: [-180, 180]
		}),
		number('latitude', 'Latitude, made coarse', 'Latitude, arrondie', { unit: 'degree', range: [-90, 90] }),
		number('ram_total_size', 'Memory', 'Mémoire', { unit: 'gigabyte', range: [0, 1e6] }),
		text(
			'tracking_mode',
			'Whether the machine or the process was measured',
			'Mesure de la machine ou du processus'
		),
		number(
			'pue',
			'Power usage effectiveness of the data centre',
			'Efficacité énergétique (PUE) du centre de données',
			{ unit: 'ratio', range: [1, 10] }
		),
		number(
			'wue',
			'Water usage effectiveness of the data centre',
			'Efficacité hydrique (WUE) du centre de données',
			{ unit: 'l_per_kwh', range: [0, 100] }
		)
	]
};
