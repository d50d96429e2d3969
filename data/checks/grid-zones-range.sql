-- Zones go from 15 to 951 g in 2021, to 976 and 932 in the two years after, and to 853 and 848 in 2024 and 2025
select year, min(gco2e_per_kwh) as lowest, max(gco2e_per_kwh) as highest
from grid_zone_year
group by year
having (min(gco2e_per_kwh), max(gco2e_per_kwh)) is distinct from
	case year when 2021 then (15, 951) when 2022 then (16, 976) when 2023 then (16, 932) when 2024 then (15, 853) else (15, 848) end
