-- What is dated after 23 May 2026 is planned, and nothing before
select site, date, is_planned from ai_site_timeline where is_planned <> (date > date '2026-05-23')
