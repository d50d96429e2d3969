-- A publisher gives one figure for each place, year, metric and case in one publication
select area, iso3, year, metric, share_of, publisher, vintage, scenario, list(id) as ids
from datacentre_demand
where not (publisher = 'IEA' and area = 'world' and year = 2035 and metric = 'electricity_use')
group by all
having count(*) > 1
