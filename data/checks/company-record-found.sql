-- A figure counts as found if and only if the company table has it, and the report named is its latest
with figures as (
	select company, year, source_title, coalesce(vintage, 0) as vintage,
		unnest(case
			when metric = 'scope2' and basis = 'not_named' then ['scope2']
			when metric = 'scope2' then ['scope2', concat('scope2_', basis)]
			when metric = 'renewable_match' then ['renewable_share']
			else [metric]
		end) as metric
	from company_footprint
	where boundary <> 'site' and not derived
), latest as (
	select company, year, metric, arg_max(source_title, vintage) as report from figures group by all
)
select company, year, metric, r.status, r.report, latest.report as expected
from company_record r
left join latest using (company, year, metric)
where (r.status = 'found') <> (latest.report is not null) or (r.status = 'found' and r.report <> latest.report)
