-- A flag of a notable model says whether the field is filled, and the year is that of the date
select slug
from ai_model
where has_parameters <> (parameters_billion is not null)
	or has_training_compute <> (training_compute_flop is not null)
	or has_hardware <> (hardware is not null)
	or has_chip_count <> (chip_count is not null)
	or has_training_hours <> (training_hours is not null)
	or year is distinct from year(published)
