-- A notable model has open weights where its access says so
select slug, access, open_weights
from ai_model
where open_weights is distinct from (access like 'open-%')
