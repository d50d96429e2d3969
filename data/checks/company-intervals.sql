-- A company figure has a value or a range, and only the three of OVHcloud have a range
select company, period, metric, value, low, high
from company_footprint
where (value is null) <> (low is not null) or (low is null) <> (high is null) or low >= high
	or (value is null) <> (company = 'OVHcloud' and metric in ('pue', 'wue'))
