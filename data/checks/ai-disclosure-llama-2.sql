-- The Llama 2 total holds a model that was never released: its rows add up to 2,273,280 hours and 385.08 t of 3,311,616 and 539
select expected.*, t.value as total, sum(p.value) as members
from (
	values ('llama-2-family-total-gpuh', 3311616, 2273280), ('llama-2-family-total-tco2e', 539e6, 385.08e6)
) as expected(id, whole, parts)
left join ai_disclosure t using (id)
left join ai_disclosure p on p.part_of = t.id
group by all
having t.value is distinct from whole or round(sum(p.value)) is distinct from parts
