-- 64 power figures: 42 of processors, 15 of GPUs, 1 of memory, 2 of storage, 4 of transfers
select component, expected.figures, count(item) as found
from (values ('cpu', 42), ('gpu', 15), ('memory', 1), ('storage', 2), ('network', 4)) as expected(component, figures)
full join power_coefficient using (component)
group by component, expected.figures
having count(item) is distinct from expected.figures
