-- A code, name or alias, whatever its case, names one region of a provider
select provider, lower(alias) as alias, count(distinct region) as regions
from (
	select provider, region, unnest(list_concat([region, name], string_split(coalesce(aliases, ''), ';'))) as alias
	from cloud_region
)
where alias <> ''
group by all
having regions > 1
