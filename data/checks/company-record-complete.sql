-- The record has every company, year from 2019 to 2025 and metric once, and most of it was not searched
select count(*) as cells, count(*) filter (status = 'not_searched') as not_searched
from company_record
having count(*) <> 10 * 7 * 11 or 2 * count(*) filter (status = 'not_searched') < count(*)
