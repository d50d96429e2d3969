-- The three scopes of a company add up to the total of the same report: within a tonne, or a rounding of the published figures
with scopes as (
	select company, period, vintage, source_title,
		sum(value) filter (where metric in ('scope1', 'scope3') or (metric = 'scope2' and basis = 'market')) as parts,
		count(*) filter (where metric in ('scope1', 'scope3') or (metric = 'scope2' and basis = 'market')) as scopes,
		max(value) filter (where metric = 'total_emissions' and basis = 'market') as total
	from company_footprint
	group by all
)
select *
from scopes
where scopes = 3 and total is not null
	and abs(parts - total) > case company when 'Amazon' then 20000 when 'Google' then 1000 else 2 end
union all
select company, null, null, 'years with three scopes', count(*), null, null
from scopes
where scopes = 3 and total is not null and company in ('Amazon', 'Meta')
group by company
having count(*) <> 5
