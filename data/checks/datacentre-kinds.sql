-- Only the Irish and Dutch statistical offices measure; what is to come is projected, and what is past is not
select id, publisher, year, kind, scenario
from datacentre_demand
where (kind = 'measured') <> coalesce(publisher in ('CSO', 'CBS'), false)
	or (kind = 'reported') <> (publisher is not distinct from 'DG ENER')
	or (kind = 'projected') <> (year >= 2026)
	or (scenario is not null and kind <> 'projected')
