-- What superiors count: when a case was closed stands in its row, and each figure, with the list that it opens, has an index to be read by.
alter table complaint add closed_at timestamp(6) with time zone;
-- Closed with a word on the day of that word, and without one on the day until which it was awaited.
update complaint set closed_at = coalesce((select max(e.at) from complaint_event e where e.complaint_id = complaint.id and e.kind in ('CONFIRMED', 'SILENT')), word_due_at, ended_at, due_at) where closed_by is not null;
alter table complaint add constraint complaint_closed_at_ck check ((closed_by is null and closed_at is null) or (closed_by is not null and closed_at is not null));

create index complaint_closed_at_ix on complaint (closed_by, closed_at, id);
create index complaint_accused_ix on complaint (accused_rung, filed_at, id);
-- Before it had no row number, and a list in its order was sorted.
drop index complaint_status_due_ix;
create index complaint_status_due_ix on complaint (status, due_at, id);
