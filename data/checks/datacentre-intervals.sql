-- A data-centre figure has a value or a range; the value lies in the range, and 13 rows have a range only
select id, value, low, high
from datacentre_demand
where coalesce(value, high) is null or low > high or value < low or value > high
union all
select 'ranges only', count(*), null, null from datacentre_demand where value is null having count(*) <> 13
