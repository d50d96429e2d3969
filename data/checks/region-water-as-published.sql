-- Water figures that were looked up by hand are those of the source
select expected.*, w.wcf_l_per_kwh as found_factor, w.stress_category as found_category
from (
	values
		('aws', 'sa-east-1', 18.603389, 1),
		('azure', 'southcentralus', 1.269599, 3),
		('aws', 'ap-southeast-6', 14.968107, 0),
		('azure', 'canadaeast', 8.166262, 1),
		('aws', 'ap-east-1', 6.006471, 2),
		('aws', 'ap-east-2', 1.488631, null),
		('aws', 'af-south-1', null, 4),
		('gcp', 'us-central1', 3.101684, 4),
		('azure', 'centralus', 3.101684, 1),
		('gcp', 'us-west3', 2.578146, 3)
) as expected(provider, region, factor, category)
left join region_water w using (provider, region)
where w.wcf_l_per_kwh is distinct from expected.factor or w.stress_category is distinct from expected.category
