-- Totals that a company gives by other rules are metrics of their own: Microsoft's criteria and Google's ambition stay below the inventory
select o.company, o.period, o.metric, o.value, t.value as inventory
from company_footprint o
left join company_footprint t
	on t.company = o.company and t.period = o.period and t.vintage = o.vintage and t.metric = 'total_emissions'
where o.metric in ('total_emissions_management_criteria', 'emissions_in_ambition') and not coalesce(o.value < t.value, false)
union all
select expected.company, expected.period, null, expected.value, c.value
from (values ('Microsoft', 'FY2023', 17162000), ('Google', 'CY2024', 15185200)) as expected(company, period, value)
left join company_footprint c on c.company = expected.company and c.period = expected.period and c.metric = 'total_emissions'
where c.value is distinct from expected.value
