-- Region-years that were looked up by hand have the figures Google gives
select expected.*, g.gco2e_per_kwh as found_intensity, g.carbon_free_share_pct as found_share
from (
	values
		('us-west1', 2025, 97.85, null),
		('me-central2', 2025, 381.29, null),
		('europe-west3', 2022, 413, 96),
		('asia-east2', 2023, 360, 28),
		('asia-east2', 2024, null, 1),
		('us-central1', 2022, 460, null),
		('asia-south1', 2020, 721, null),
		('asia-south1', 2021, 670, null),
		('europe-west5', 2025, 275.81, 70)
) as expected(region, year, intensity, share)
left join gcp_region_year g using (region, year)
where (expected.intensity is not null and g.gco2e_per_kwh is distinct from expected.intensity)
	or (expected.share is not null and g.carbon_free_share_pct is distinct from expected.share)
