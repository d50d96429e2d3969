-- Ireland is metered in each year from 2015 to 2025, and its data centres used more every year
select year, count(*) as figures, max(value) as twh
from datacentre_demand
where publisher = 'CSO' and metric = 'electricity_use' and not superseded
group by year
having count(*) <> 1 or year not between 2015 and 2025
union all
select a.year, 1, a.value
from datacentre_demand a
join datacentre_demand b on b.publisher = 'CSO' and b.metric = a.metric and b.year = a.year - 1 and not b.superseded
where a.publisher = 'CSO' and a.metric = 'electricity_use' and not a.superseded and a.value <= b.value
union all
select count(*), null, null
from datacentre_demand
where publisher = 'CSO' and metric = 'electricity_use' and not superseded
having count(*) <> 11
