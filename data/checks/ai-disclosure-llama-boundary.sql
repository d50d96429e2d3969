-- The cards of Llama 2 to 4 adjust the power of chips for the overhead of the building: their emissions say so
select id, boundary
from ai_disclosure
where metric = 'emissions' and regexp_matches(source_title, '^Llama .* model card$')
	and boundary <> 'accelerators_and_overhead'
