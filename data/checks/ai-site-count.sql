-- The timelines have 282 milestones of 51 sites, 59 of them after the day of the download, and one site is missing in the list
select count(*) as milestones, count(distinct site) as sites, count(*) filter (is_planned) as planned, count(*) filter (iso3 is null) as unplaced
from ai_site_timeline
having (count(*), count(distinct site), count(*) filter (is_planned), count(*) filter (iso3 is null)) <> (282, 51, 59, 1)
