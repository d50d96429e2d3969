-- Water stress is high in 22 regions and extremely high in 35, and its words follow its numbers
with labels(stress_category, stress_label, regions) as (
	values (0, 'low', 23), (1, 'low-medium', 34), (2, 'medium-high', 36), (3, 'high', 22), (4, 'extremely-high', 35)
)
select stress_category, stress_label, labels.regions, count(w.region) as found
from labels
full join region_water w using (stress_category, stress_label)
where stress_category is not null
group by all
having labels.regions is distinct from count(w.region)
union all
select stress_category, stress_label, null, null
from region_water
where (stress_category is null) <> (stress_label is null) or (wcf_l_per_kwh is null) <> (wcf_area is null)
