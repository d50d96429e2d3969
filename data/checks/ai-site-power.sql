-- The computing equipment takes no more than its site, which takes at most 1.6 times as much
select site, date, power_mw, it_power_mw
from ai_site_timeline
where it_power_mw > power_mw or power_mw > it_power_mw * 1.6
