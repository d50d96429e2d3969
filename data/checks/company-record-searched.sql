-- Only a named report that was searched makes a figure unpublished: Amazon's electricity of 2025, and no other
select company, year, metric, status, report
from company_record
where (status = 'searched_not_published')
		<> ((company, year, metric) = ('Amazon', 2025, 'electricity_use'))
	or (status = 'not_searched') <> (report is null)
