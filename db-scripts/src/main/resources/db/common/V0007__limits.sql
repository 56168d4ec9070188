-- Limits on filing that silence nobody: kinds of complaint that no limit refuses; and old counters must be found to be removed.
alter table complaint_category add life_or_liberty numeric(1) default 0 not null;

create index throttle_window_ix on throttle (window_start);
