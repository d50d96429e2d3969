-- Regions that were looked up by hand have the figures the sources give
select expected.*, e.pue as found_pue, e.wue_l_per_kwh as found_wue
from (
	values
		('aws', 'ap-southeast-2', 1.27, 0.12),
		('aws', 'ap-southeast-4', 1.27, 0.02),
		('aws', 'ap-south-2', 1.46, 0.98),
		('aws', 'eu-west-3', 1.11, 0.04),
		('azure', 'saudiarabiasouthcentral', 1.28, 0.25),
		('azure', 'qatarcentral', 1.16, 0.03),
		('gcp', 'us-east4', 1.08, null),
		('gcp', 'asia-southeast1', 1.13, null),
		('gcp', 'europe-west9', 1.1, null)
) as expected(provider, region, pue, wue)
left join region_efficiency e using (provider, region)
where e.pue is distinct from expected.pue or e.wue_l_per_kwh is distinct from expected.wue
