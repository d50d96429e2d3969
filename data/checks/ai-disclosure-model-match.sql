-- A published figure is matched to a notable model whose size, where both names have one, is the same
select d.id, d.model, m.model as notable, m.parameters_billion
from ai_disclosure d
join ai_model m on m.slug = d.model_slug
where nullif(regexp_extract(d.model, '(\d+)B\b', 1), '')::double not between m.parameters_billion * 0.9 and m.parameters_billion * 1.1
	or left(lower(d.model), 3) <> left(lower(m.model), 3)
