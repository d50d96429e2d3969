-- Google's own intensity differs from that of the grid zone by 55 to 105 g on average in every year, so the two never share a series
select year, count(*) as regions, round(avg(abs(g.gco2e_per_kwh - r.gco2e_per_kwh)), 1) as mean_difference
from gcp_region_year g
join region_grid_year r using (region, year)
where r.provider = 'gcp'
group by year
having avg(abs(g.gco2e_per_kwh - r.gco2e_per_kwh)) not between 55 and 105
