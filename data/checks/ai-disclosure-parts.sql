-- A figure that another row contains is of the same metric, phase and basis and no larger, and members of a family add up to its total but for what the card says
select p.id, p.value, t.id as whole, t.value as whole_value
from ai_disclosure p
join ai_disclosure t on t.id = p.part_of
where p.value > t.value
	or (p.metric, p.phase, p.basis, p.per) is distinct from (t.metric, t.phase, t.basis, t.per)
	or p.part_of = p.id
	or (p.scope = 'total' and t.scope <> 'family')
union all
select 'members', sum(p.value), t.id, t.value
from ai_disclosure t
join ai_disclosure p on p.part_of = t.id
where t.scope = 'family'
group by t.id, t.value
having abs(sum(p.value) - t.value) > t.value * if(t.id like 'llama-2-%', 0.32, 0.005)
