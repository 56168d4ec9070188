-- Whether a complaint still waits for the police, in a column of its own: what is open is then read in the order of an index, not sorted.
drop index complaint_place_due_ix;
drop index complaint_post_due_ix;
drop index complaint_assigned_ix;
-- No query asks for a path any more: places are looked for by their ids.
drop index complaint_responsible_path_ix;
drop index complaint_path_ix;

alter table complaint add is_open numeric(1) default 1 not null;
update complaint set is_open = 0 where status in ('REFERRED_OUTSIDE', 'RESOLVED');
alter table complaint add constraint complaint_open_ck check (is_open = case when status in ('REFERRED_OUTSIDE', 'RESOLVED') then 0 else 1 end);

create index complaint_open_due_ix on complaint (is_open, due_at, id);
create index complaint_place_due_ix on complaint (place_id, is_open, due_at, id);
create index complaint_post_due_ix on complaint (responsible_place_id, responsible_role, is_open, due_at, id);
create index complaint_assigned_ix on complaint (assigned_to, is_open);
