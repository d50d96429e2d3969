-- The owner of a site is a name in one spelling, without the publisher's tag of confidence
select distinct owner, owner_confidence
from ai_site_timeline
where contains(owner, '#')
	or (owner is null and owner_confidence is not null)
	or lower(owner) in (select lower(owner) from ai_site_timeline group by lower(owner) having count(distinct owner) > 1)
