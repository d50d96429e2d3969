-- There are 1,226 devices: 1,110 of workplaces, 71 of data centres, of which 55 servers, and 45 of homes
select category, expected.devices, count(name) as found
from (values ('workplace', 1110), ('datacenter', 71), ('home', 45)) as expected(category, devices)
full join device_lca using (category)
group by category, expected.devices
having count(name) is distinct from expected.devices
union all
select 'servers', 55, count(*) from device_lca where subcategory = 'Server' having count(*) <> 55
union all
select 'laptops', 452, count(*) from device_lca where subcategory = 'Laptop' having count(*) <> 452
