-- Names of notable models have no line break, tab or odd space, and slugs are lower case words
select slug, model
from ai_model
where regexp_matches(model, '[\n\r\t]')
	or contains(model, chr(160))
	or model <> trim(model)
	or not regexp_full_match(slug, '[a-z0-9]+(-[a-z0-9]+)*')
