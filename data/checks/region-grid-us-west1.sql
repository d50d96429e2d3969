-- The grid of gcp us-west1 in 2025 is 129 or 204 g, depending on the zone one takes
select * from region_grid_year
where provider = 'gcp' and region = 'us-west1' and year = 2025 and (low, high) is distinct from (129, 204)
