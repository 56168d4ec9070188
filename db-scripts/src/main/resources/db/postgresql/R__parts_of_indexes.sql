-- Indexes of complaints that hold a part of the table: the other engines have those of the common scripts, which this makes anew. A script that makes one of them anew changes this file, too.
-- What is not closed, escalated or complained of stands in none of these, so that a step of an open case has six indexes less to write.
-- Nothing on the way to an older version, which a test stops at: not all columns are there.
do $$
begin
  if not exists (select from information_schema.columns where table_schema = current_schema() and table_name = 'complaint' and column_name = 'danger_at') then
    return;
  end if;
  drop index if exists complaint_clock_ix;
  create index complaint_clock_ix on complaint (next_clock_at, id) where next_clock_at is not null;
  drop index if exists complaint_answering_ix;
  create index complaint_answering_ix on complaint (answering_since, id) where answering_since is not null;
  drop index if exists complaint_closed_ix;
  create index complaint_closed_ix on complaint (closed_by, due_at, id) where closed_by is not null;
  drop index if exists complaint_closed_place_ix;
  create index complaint_closed_place_ix on complaint (closed_by, place_id) where closed_by is not null;
  drop index if exists complaint_closed_at_ix;
  create index complaint_closed_at_ix on complaint (closed_by, closed_at, id, place_id, category_code, channel, min_level, sealed_to, assigned_to, satisfaction) where closed_by is not null;
  drop index if exists complaint_accused_ix;
  create index complaint_accused_ix on complaint (accused_rung, filed_at, id, place_id, min_level, sealed_to, assigned_to) where accused_rung is not null;
  drop index if exists complaint_danger_ix;
  create index complaint_danger_ix on complaint (danger_at, id) where danger_at is not null;
  -- What an external body may see, a case in forty: its lists, figures and searches read this index alone, in the words of Visibility.
  drop index if exists complaint_outside_ix;
  create index complaint_outside_ix on complaint (due_at, id, filed_at, is_open, status, closed_by, category_code, sealed_to, complainant_name_key) where refer_outside = 1 or responsible_role = 'EXTERNAL_BODY';
end $$;
