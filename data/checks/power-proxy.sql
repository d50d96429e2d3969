-- A power figure is flagged where it is another's, implausible, a board's of two GPUs or a mean of guessed processors, and says so in both languages
select item, provider, proxy, note_en, note_fr
from power_coefficient
where proxy <> (
		item like 'Graviton%'
		or item in ('EPYC 5th Gen', 'NVIDIA K520', 'NVIDIA Tesla K80', 'NVIDIA Tesla M60')
		or provider in ('ovhcloud', 'scaleway')
	)
	or (proxy and note_en is null)
	or (note_en is null) <> (note_fr is null)
