-- Moving a gigabyte takes from 1 to 59 Wh
select min(wh_per_gb) as lowest, max(wh_per_gb) as highest
from power_coefficient
having (min(wh_per_gb), max(wh_per_gb)) is distinct from (1, 59)
