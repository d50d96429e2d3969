-- The table lists 157 regions: 38 of AWS, 76 of Azure, 43 of Google Cloud
select provider, count(*) filter (listed) as listed, expected
from cloud_region
join (values ('aws', 38), ('azure', 76), ('gcp', 43)) as wanted (provider, expected) using (provider)
group by provider, expected
having count(*) filter (listed) <> expected
