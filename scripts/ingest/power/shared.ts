import type { Row } from '../ingest';
import { readConstants } from './constants';

/** Watt-hours per gigabyte moved, by how far it goes; the documentation gives them in kilowatt-hours. */
const TRANSFERS = [
	['within a region', 1],
	['between regions', 1.5],
	['to or from the internet', 59]
] as const;

/** Memory, storage and network: one figure each, whatever the provider and the load. */
export function sharedPower(sources: string): Row[] {
	const constants = readConstants(sources);
	const memory = Number((constants.shared('memory_coefficient', 'kWh/GBh') * 1000).toFixed(6));
	const network = constants.shared('networking_coefficient', 'kWh/GB') * 1000;
	return [
		steady('memory', 'memory', 'gb', memory),
		steady('storage', 'SSD', 'tb', constants.shared('ssdcoefficient', 'Wh/TBh')),
		steady('storage', 'HDD', 'tb', constants.shared('hddcoefficient', 'Wh/TBh')),
		transfer('any transfer', network, 'ccf-constants'),
		...TRANSFERS.map(([item, energy]) => transfer(item, energy, 'spruce-network'))
	];
}

/** A watt-hour per hour is a watt. */
function steady(component: string, item: string, per: string, watts: number): Row {
	return { ...any(component, item, per), low_w: watts, high_w: watts, source: 'ccf-constants' };
}

function transfer(item: string, wattHours: number, source: string): Row {
	return { ...any('network', item, 'gb-moved'), wh_per_gb: wattHours, source };
}

function any(component: string, item: string, per: string) {
	return { component, item, provider: 'any', per, method: 'modelled', basis: 'literature', proxy: false };
}
