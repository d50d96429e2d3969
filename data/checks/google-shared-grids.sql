-- Google regions on the same grid carry the same figures
select a.year, a.region, a.gco2e_per_kwh, b.region as other, b.gco2e_per_kwh as other_intensity
from (
	values ('us-east4', 'us-east5'), ('europe-west3', 'europe-west10'), ('europe-west8', 'europe-west12')
) as pair(region, other)
join gcp_region_year a using (region)
join gcp_region_year b on b.region = pair.other and b.year = a.year
where a.gco2e_per_kwh <> b.gco2e_per_kwh or a.carbon_free_share_pct is distinct from b.carbon_free_share_pct
