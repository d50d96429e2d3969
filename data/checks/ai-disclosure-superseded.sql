-- Estimates that were revised since are marked, and no others
select id, value, superseded
from ai_disclosure
where superseded <> (id in (
	'gpt-4o-jegham-v2', 'o3-jegham-v2', 'deepseek-r1-jegham-v2', 'transformer-nas-strubell', 'chatgpt-2023-3wh'
))
