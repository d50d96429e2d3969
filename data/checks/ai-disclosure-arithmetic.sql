-- Energy said to be hours times rated power is that, to the rounding, and is called modelled
select e.id, e.value, h.value * expected.watts as computed
from (
	values
		('llama-7b-mwh', 'llama-7b-gpuh', 440), ('llama-13b-mwh', 'llama-13b-gpuh', 440), ('llama-33b-mwh', 'llama-33b-gpuh', 440),
		('llama-65b-mwh', 'llama-65b-gpuh', 440), ('opt-175b-touvron-mwh', 'opt-175b-gpuh', 440), ('bloom-mwh', 'bloom-gpuh', 400)
) as expected(energy, hours, watts)
left join ai_disclosure e on e.id = expected.energy
left join ai_disclosure h on h.id = expected.hours
where e.id is null or h.id is null or abs(e.value - h.value * watts) > 1e6 or e.method <> 'modelled'
union all
select id, value, 256 * 68 * 400 from ai_disclosure where id = 'sam-mwh' and (method <> 'modelled' or abs(value - 256 * 68 * 400) > 1000)
