-- 205 zones are countries and 147 are parts of countries, told apart by the hyphen in their code
select zone, level
from grid_zone_year
where (level = 'subzone') <> contains(zone, '-')
union all
select 'all', concat(level, ' ', count(distinct zone))
from grid_zone_year
group by level
having count(distinct zone) <> if(level = 'country', 205, 147)
