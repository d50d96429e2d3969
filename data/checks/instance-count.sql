-- There are 1,033 instance names of AWS and 394 of Azure
select provider, count(*) as instances
from instance_impact
group by provider
having count(*) <> if(provider = 'aws', 1033, 394)
