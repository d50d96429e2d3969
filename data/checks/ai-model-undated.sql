-- There are 1036 notable models, and five have no date: the three Kaijus, MAI-Code-1-Flash and Gemini 3.5 Flash
select count(*) as models, list(model) filter (published is null) as undated
from ai_model
having count(*) <> 1036
	or list_sort(list(model) filter (published is null))
		<> ['Gemini 3.5 Flash', 'Kaiju Large', 'Kaiju Medium', 'Kaiju Small', 'MAI-Code-1-Flash']
