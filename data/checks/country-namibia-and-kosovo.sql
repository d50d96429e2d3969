-- Namibia keeps its code NA, and Kosovo is there as XKX
select expected.iso3, expected.iso2, country.iso2 as found
from (values ('NAM', 'NA'), ('XKX', 'XK')) as expected(iso3, iso2)
left join country using (iso3)
where country.iso2 is distinct from expected.iso2
