-- World figures computed by us are the 415 TWh of 2024 less the yearly increases that were quoted
select d.id, d.value, 415 - sum(i.value) as expected
from datacentre_demand d
left join datacentre_demand i on i.metric = 'electricity_use_increase' and i.year > d.year and i.year <= 2024
where d.derived
group by all
having d.value is distinct from 415 - sum(i.value)
