/** The restrictions that every figure about regions follows; `t` is the alias of the rows of `region_grid_year`. */
export const followed = (t: string): string => `($country is null or ${t}.iso3 = $country)
  and ($min is null or ${t}.gco2e_per_kwh >= $min)
  and ($max is null or ${t}.gco2e_per_kwh <= $max)`;
