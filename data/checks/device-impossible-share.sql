-- The manufacturing share of 776 % is left out, so that 470 are unknown
select name, manufacturing_share_pct, doubt
from device_lca
where name = 'OptiPlex 7070 Ultra' and (manufacturing_share_pct is not null or doubt is distinct from 'shares')
union all
select 'unknown', count(*), null from device_lca where manufacturing_share_pct is null having count(*) <> 470
