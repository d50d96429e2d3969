-- Every Graviton repeats EPYC 2nd Gen, and is flagged as a proxy
select g.item, g.low_w, g.high_w, g.proxy
from power_coefficient g
join power_coefficient e on e.item = 'EPYC 2nd Gen' and e.provider = g.provider
where g.item like 'Graviton%' and ((g.low_w, g.high_w) <> (e.low_w, e.high_w) or not g.proxy)
union all
select 'Graviton', null, null, null from power_coefficient where item like 'Graviton%' having count(*) <> 4
