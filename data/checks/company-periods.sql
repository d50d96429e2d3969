-- A company's calendar years end in December, and its fiscal years in the month that is its own
select company, period, period_end, year
from company_footprint
where year(period_end) <> year or right(period, 4) <> year::text
	or strftime(period_end, '%m-%d') <> case
		when starts_with(period, 'CY') then '12-31'
		when company = 'Microsoft' then '06-30'
		when company = 'Apple' then '09-30'
		when company = 'Alibaba' then '03-31'
		when company = 'OVHcloud' then '08-31'
	end
