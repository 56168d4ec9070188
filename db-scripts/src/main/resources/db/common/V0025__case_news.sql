-- Open lists hear of what was written on timelines in the last minute.
create index complaint_event_at_ix on complaint_event (at, id);
