-- Of the sites in the publisher's list 45 are in the United States: the list is no census
select iso3, count(distinct site) as sites
from ai_site_timeline
where iso3 is not null
group by iso3
having count(distinct site) <> case iso3 when 'USA' then 45 else 1 end
