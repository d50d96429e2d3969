-- Google's change from life-cycle to operational intensity lowers figures between 2020 and 2021
select expected.*, before.gco2e_per_kwh as in_2020, after.gco2e_per_kwh as in_2021
from (
	values ('asia-south1', 721, 670), ('us-west1', 78, 60), ('northamerica-northeast1', 27, 0)
) as expected(region, lifecycle, operational)
left join gcp_region_year before on before.region = expected.region and before.year = 2020
left join gcp_region_year after on after.region = expected.region and after.year = 2021
where (before.gco2e_per_kwh, after.gco2e_per_kwh) is distinct from (expected.lifecycle, expected.operational)
