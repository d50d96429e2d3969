-- Microsoft gives three pairs of figures: 28 regions have that of EMEA, 25 of Asia Pacific, 23 of the Americas
select coalesce(e.group_name, p.group_name) as group_name, e.pue, e.wue_l_per_kwh, count(e.region) as regions, p.regions as expected
from (select * from region_efficiency where provider = 'azure') e
full join (
	values ('EMEA', 1.16, 0.03, 28), ('Asia Pacific', 1.28, 0.25, 25), ('Americas', 1.16, 0.34, 23)
) as p(group_name, pue, wue_l_per_kwh, regions) using (group_name, pue, wue_l_per_kwh)
group by all
having count(e.region) is distinct from p.regions
