-- What a count asks of a case besides being open, closed, of a kind or of some days stands in the index, so that a count of very many reads no row of the table.
drop index complaint_open_due_ix;
create index complaint_open_due_ix on complaint (is_open, due_at, id, place_id, category_code, channel, min_level, sealed_to, assigned_to, times_escalated, times_reopened);
drop index complaint_closed_at_ix;
create index complaint_closed_at_ix on complaint (closed_by, closed_at, id, place_id, category_code, channel, min_level, sealed_to, assigned_to, satisfaction);
drop index complaint_kind_place_ix;
create index complaint_kind_place_ix on complaint (category_code, place_id, due_at, id, is_open, status, closed_by, min_level, sealed_to, assigned_to, refer_outside, responsible_role);
drop index complaint_filed_ix;
create index complaint_filed_ix on complaint (filed_at, id, place_id, min_level, sealed_to, assigned_to);
drop index complaint_place_filed_ix;
create index complaint_place_filed_ix on complaint (place_id, filed_at, id, category_code, min_level, sealed_to, assigned_to);
drop index complaint_status_due_ix;
create index complaint_status_due_ix on complaint (status, due_at, id, place_id, category_code, channel, min_level, sealed_to, assigned_to, ended_at);
