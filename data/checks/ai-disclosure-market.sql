-- Emissions of zero are always market-based and explained, and where a card has them it has those of the grid too, but for Llama 3.3
select m.id, m.basis, m.note_en
from ai_disclosure m
where m.metric = 'emissions' and m.value = 0
	and (
		m.basis <> 'market'
		or m.note_en is null
		or not exists (
			select 1 from ai_disclosure l where l.model = m.model and l.metric = 'emissions' and l.basis = 'location' and l.value > 0
		)
	)
	and m.model <> 'Llama 3.3 70B'
