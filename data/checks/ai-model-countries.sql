-- Notable models per country, each counted once per model, are as counted in the publisher's file
select expected.iso3, expected.models, count(c.slug) as found
from (
	values
		('USA', 670), ('CHN', 178), ('GBR', 89), ('CAN', 57), ('FRA', 50), ('DEU', 31),
		('KOR', 24), ('SGP', 16), ('HKG', 15), ('ISR', 12), ('CHE', 12), ('JPN', 11), ('IND', 2)
) as expected(iso3, models)
left join ai_model_country c using (iso3)
group by all
having count(c.slug) <> expected.models
