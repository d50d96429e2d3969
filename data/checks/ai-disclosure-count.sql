-- The disclosure table has the 153 figures that were found in a text: none from memory, none without its unit, and not the emissions of Llama 3.3 that contradict its own hours
select count(*) as figures, null as id from ai_disclosure having count(*) <> 153
union all
select value, id
from ai_disclosure
where id in (
		'llama-3-3-70b-tco2e', 'palm-540b-tco2e-b', 'lamda-mwh', 'starcoder-tco2e', 'starcoder-mwh', 'granite-3-8b-mwh',
		'gemma-2-tco2e', 'gemma-3-tco2e', 'bloom-inference-wh', 'opt-175b-tco2e', 't5-11b-mwh'
	)
	or model in ('Meena', 'LaMDA', 'GShard-600B', 'Switch Transformer')
	or (model like 'Llama 3.3%' and metric = 'emissions' and basis <> 'market')
