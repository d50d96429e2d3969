-- 148 of the listed regions are in service, and no unlisted one is
select count(*) filter (in_service) as in_service, count(*) filter (in_service and not listed) as unlisted
from cloud_region
having count(*) filter (in_service) <> 148 or count(*) filter (in_service and not listed) <> 0
