-- Carbon-free shares of zero are those of Doha in 2023 and 2025 and of Dammam in 2023
select region, year, carbon_free_share_pct, zero.year is not null as expected
from gcp_region_year
full join (
	values ('me-central1', 2023), ('me-central1', 2025), ('me-central2', 2023)
) as zero(region, year) using (region, year)
where (carbon_free_share_pct is not distinct from 0) <> (zero.year is not null)
