-- The company table has the 228 figures that were found in a text and one that is computed; none from memory, none that a program misread
select derived, count(*) as figures, null as what from company_footprint group by derived having count(*) <> if(derived, 1, 228)
union all
select derived, value, concat(company, ' ', period, ' ', metric)
from company_footprint
where (company = 'Google' and metric = 'water_consumption' and boundary = 'company')
	or (company = 'Microsoft' and metric = 'water_consumption' and year >= 2022)
	or (company = 'Meta' and metric = 'electricity_use' and year = 2024)
	or (company = 'Apple' and metric = 'electricity_use' and value = 3.199)
	or (company = 'Amazon' and metric = 'electricity_use')
