-- The two notable models with an organisation in India are StarCoder and Multi-cell LSTM
select slug
from ai_model_country
where iso3 = 'IND' and slug not in ('starcoder', 'multi-cell-lstm')
