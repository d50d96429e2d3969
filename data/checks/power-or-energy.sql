-- A transfer has an energy and no power, everything else the reverse, and each is for one of the right thing
select component, item, per, low_w, high_w, wh_per_gb
from power_coefficient
where (wh_per_gb is null) = (component = 'network')
	or (low_w is null) <> (component = 'network')
	or (high_w is null) <> (component = 'network')
	or per <> case component
		when 'cpu' then 'vcpu' when 'gpu' then 'gpu' when 'memory' then 'gb' when 'storage' then 'tb' else 'gb-moved'
	end
