-- Power figures that were looked up by hand are those of the sources, to the milliwatt
select expected.*, p.low_w as found_low, p.high_w as found_high
from (
	values
		('Skylake', 'aws', 0.613, 4.104),
		('Skylake', 'gcp', 0.613, 3.868),
		('EPYC 4th Gen', 'aws', 0.739, 2.282),
		('EPYC 5th Gen', 'aws', 3.682, 8.961),
		('Haswell', 'azure', 1.901, 6.013),
		('mean processor', 'aws', 0.74, 3.5),
		('mean processor', 'ovhcloud', 0.8, 3.52),
		('median processor', 'gcp', 0.68, 4.11),
		('NVIDIA A100', 'any', 46, 407),
		('NVIDIA H100', 'any', 60, 700),
		('NVIDIA B200', 'any', 100, 1000),
		('memory', 'any', 0.392, 0.392),
		('SSD', 'any', 1.2, 1.2),
		('HDD', 'any', 0.65, 0.65)
) as expected(item, provider, low, high)
left join power_coefficient p using (item, provider)
where (p.low_w, p.high_w) is distinct from (expected.low, expected.high)
