-- HPE has ten devices, none with the digit of a footnote in its name
select manufacturer, name
from device_lca
where manufacturer = 'HPE' and regexp_matches(name, '[a-z]4$') or manufacturer = 'HP' and report_url like '%hpe.com%'
union all
select 'HPE', concat(count(*)) from device_lca where manufacturer = 'HPE' having count(*) <> 10
