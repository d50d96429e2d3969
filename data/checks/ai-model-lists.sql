-- A list of a notable model names each entry once
select slug, column_name, entries
from (
	unpivot (select slug, organisations, domains, hardware from ai_model)
	on organisations, domains, hardware into name column_name value entries
)
where len(string_split(entries, ';')) <> len(list_distinct(string_split(entries, ';')))
