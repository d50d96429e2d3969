-- 25 devices are in doubt: the shares of 11 do not make a whole, the use of 14 does not fit its electricity, all printers among them
select doubt, count(*) as devices
from device_lca
where doubt is not null
group by doubt
having count(*) <> if(doubt = 'shares', 11, 14)
union all
select name, null from device_lca where subcategory = 'Printer' and doubt is distinct from 'use-energy'
union all
select name, null
from device_lca
where doubt is distinct from 'shares'
	and (
		use_share_pct + manufacturing_share_pct > 103
		or (
			doubt is null
			and total_kgco2e * use_share_pct / 100 / (yearly_kwh * lifetime_years) not between 0.1 and 2
		)
	)
