-- A thread draws more at full load than at rest, and less than 10 W; only one that is flagged draws more than 3 W at rest
select item, provider, low_w, high_w
from power_coefficient
where component in ('cpu', 'gpu') and low_w >= high_w
	or component = 'cpu' and (high_w > 10 or (low_w > 3 and not proxy))
