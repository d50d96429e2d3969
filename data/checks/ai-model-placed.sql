-- Only notable models without an organisation of one country have no country: 18 blank and 3 multinational
select count(*) as models
from ai_model
where slug not in (select slug from ai_model_country)
having count(*) <> 21
