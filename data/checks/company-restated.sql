-- A figure is flagged as superseded if and only if a later report gives the same period another value
with later as (
	select a.company, a.period, a.metric, a.basis, a.boundary, a.site, a.vintage, a.value, a.superseded,
		coalesce(bool_or(b.value <> a.value), false) as differs
	from company_footprint a
	left join company_footprint b
		on b.company = a.company and b.period = a.period and b.metric = a.metric and b.boundary = a.boundary
		and b.basis is not distinct from a.basis and b.site is not distinct from a.site and b.vintage > a.vintage
	group by all
)
select * from later where superseded <> differs
