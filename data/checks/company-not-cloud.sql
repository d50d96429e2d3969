-- No emission of Amazon is given as its cloud's, and the PUE of Google is of the campuses it owns
select company, period, metric, boundary
from company_footprint
where (company = 'Amazon' and unit = 'tco2e' and boundary <> 'company')
	or (company = 'Google' and metric = 'pue' and boundary <> 'owned_data_centres')
