-- Every scope 2 says its basis, and where both are known the location-based one of a report is the larger
select company, period, vintage, basis, value, null as other
from company_footprint
where (metric = 'scope2' and basis is null) or (basis is not null and unit <> 'tco2e')
union all
select m.company, m.period, m.vintage, m.basis, m.value, l.value
from company_footprint m
join company_footprint l using (company, period, metric, vintage, boundary)
where metric in ('scope2', 'total_emissions') and m.basis = 'market' and l.basis = 'location' and l.value <= m.value
