import { quoted } from '../import/finish';
import type { Roles } from './mapping';

/** What stands between a country and its province. */
export const PROVINCE = ', ';

/** Whether any column says where rows are. */
export const isPlaced = (roles: Roles): boolean =>
	Boolean(roles.region ?? roles['region-name'] ?? roles.country);

const cell = (name: string | undefined) => (name ? `${quoted(name)}::VARCHAR` : 'NULL::VARCHAR');

/** The code of a region, else its name: bills leave either empty. */
function region(roles: Roles): string {
	const [code, name] = [roles.region, roles['region-name']];
	return code && name ? `coalesce(nullif(${cell(code)}, ''), ${cell(name)})` : cell(code ?? name);
}

/** The name of a region beside its code, as SQL; null where a table has not both. */
export const nameSql = (roles: Roles): string => cell(roles.region ? roles['region-name'] : undefined);

/** The country, and after it the province or state of a row that names no region. */
function land(roles: Roles): string {
	const country = cell(roles.country);
	if (!roles.country || !roles.province) return country;
	const province = `nullif(trim(${cell(roles.province)}), '')`;
	const named = roles.region ? `nullif(${region(roles)}, '') IS NULL` : 'true';
	return `if(${named} AND ${country} <> '' AND ${province} IS NOT NULL, ${country} || '${PROVINCE}' || ${province}, ${country})`;
}

/** What a row says of its place, as columns of SQL: provider `p`, region `r`, country `c`; a provider alone is no place. */
export function cellsSql(roles: Roles): string {
	const [place, country] = [region(roles), land(roles)];
	const provider =
		roles.provider && isPlaced(roles)
			? `if(coalesce(nullif(${place}, ''), nullif(${country}, '')) IS NULL, NULL, ${cell(roles.provider)})`
			: cell(undefined);
	return `${provider} AS p, ${place} AS r, ${country} AS c`;
}
