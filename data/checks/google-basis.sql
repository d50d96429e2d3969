-- Google's intensity is life-cycle in 2019 and 2020 and operational from 2021
select region, year, basis from gcp_region_year where (basis = 'lifecycle') <> (year <= 2020)
