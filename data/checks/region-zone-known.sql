-- Regions that other lists place in the wrong grid zone are in the right one here
select provider, region, expected, zone
from (values
	('aws', 'ap-northeast-3', 'JP-KN'),
	('aws', 'ca-central-1', 'CA-QC'),
	('aws', 'eu-north-1', 'SE-SE3'),
	('aws', 'sa-east-1', 'BR-CS'),
	('aws', 'us-east-2', 'US-MIDA-PJM'),
	('azure', 'australiacentral', 'AU-NSW'),
	('azure', 'australiacentral2', 'AU-NSW'),
	('azure', 'eastus2', 'US-MIDA-PJM'),
	('azure', 'japanwest', 'JP-KN'),
	('azure', 'northcentralus', 'US-MIDA-PJM'),
	('azure', 'norwaywest', 'NO-NO2'),
	('azure', 'southcentralus', 'US-TEX-ERCO'),
	('gcp', 'asia-northeast2', 'JP-KN'),
	('gcp', 'europe-north2', 'SE-SE3'),
	('gcp', 'europe-west8', 'IT-NO'),
	('gcp', 'us-east1', 'US-CAR-SC'),
	('gcp', 'us-east5', 'US-MIDA-PJM'),
	('gcp', 'us-south1', 'US-TEX-ERCO'),
	('gcp', 'us-west2', 'US-CAL-CISO'),
	('gcp', 'us-west3', 'US-NW-PACE'),
	('gcp', 'us-west4', 'US-NW-NEVP')
) as known (provider, region, expected)
left join (select * from region_zone where role = 'primary') using (provider, region)
where zone is distinct from expected
