import { number, text, timestamp, type Template } from '../template';

export const powerLog: Template = {
	id: 'power-log',
	title: { en: 'Power log', fr: 'Relevé de puissance' },
	summary: {
		en: 'Power of a device read again and again, by a meter or by nvidia-smi.',
		fr: 'Puissance d’un appareil relevée à intervalles, par un compteur ou par nvidia-smi.'
	},
	columns: [
		timestamp('timestamp', 'Time of the reading', 'Heure du relevé', {
			required: true,
			synonyms: [
				'time',
				'datetime',
				'date_time',
				'date',
				'heure',
				'horodatage',
				'ts',
				'epoch',
				'Time_Of_Day_Seconds'
			],
			role: 'time'
		}),
		number('power_w', 'Power', 'Puissance', {
			required: true,
			unit: 'watt',
			range: [0, 1e8],
			synonyms: [
				'power',
				'watts',
				'watt',
				'w',
				'power.draw',
				'power.draw [W]',
				'power_draw',
				'active_power',
				'puissance',
				'puissance_w',
				'PkgWatt',
				'package_power_w'
			],
			role: 'power'
		}),
		text('device', 'Device', 'Appareil', {
			synonyms: [
				'uuid',
				'gpu_uuid',
				'serial',
				'pci.bus_id',
				'index',
				'gpu',
				'sensor',
				'meter',
				'appareil',
				'package',
				'host',
				'hostname',
				'machine',
				'node',
				'name'
			]
		}),
		number('energy_kwh', 'Counter of energy', 'Compteur d’énergie', {
			unit: 'kwh',
			range: [0, 1e12],
			synonyms: ['energy', 'kwh', 'energie', 'total_kwh'],
			role: 'energy'
		})
	]
};
