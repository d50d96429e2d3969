-- A milestone is the state of the whole site, which falls at one site only: the last of each by the day of the download add up to 11,684 MW
select site, date, power_mw, before
from (select *, lag(power_mw) over (partition by site order by date) as before from ai_site_timeline)
where power_mw < before and site <> 'Colossus 1'
union all
select 'all', max(date), sum(power_mw), null
from (select * from ai_site_timeline where not is_planned qualify row_number() over (partition by site order by date desc) = 1)
having round(sum(power_mw)) not between 11683 and 11685
