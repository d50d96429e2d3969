-- The data-centre table has the 160 figures that were found in a text and the four computed from such
select derived, count(*) as figures from datacentre_demand group by derived having count(*) <> if(derived, 4, 160)
union all
select derived, value from datacentre_demand where id in ('iea25-world-2035-higheff', 'iea25-world-2035-headwinds')
