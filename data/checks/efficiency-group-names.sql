-- The areas of AWS's averages are spelt as they should be
select distinct group_name from region_efficiency where group_name ilike '%midde%'
