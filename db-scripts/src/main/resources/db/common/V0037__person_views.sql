-- Who looked at whom: each look-up of a person, what about it is worth a second look, and whose records are watched.
create table person_view (
  id numeric(19) not null,
  seen_at timestamp(6) with time zone not null,
  actor varchar(60) not null,
  person varchar(60) not null,
  action varchar(60) not null,
  target varchar(120) not null,
  purpose varchar(300) not null,
  case_reference varchar(60) not null,
  justification varchar(1000),
  constraint person_view_pk primary key (id),
  constraint person_view_person_uk unique (id, person)
);
create index person_view_person_ix on person_view (person, seen_at, id);
create index person_view_seen_ix on person_view (seen_at, id);
comment on table person_view is 'One look-up of a person on record for a stated reason, by the person who looked; showing the same again within the half hour is the same look-up. Rows are only ever added.';

create table view_concern (
  id numeric(19) not null,
  view_id numeric(19) not null,
  viewer varchar(60) not null,
  kind varchar(20) not null,
  raised_at timestamp(6) with time zone not null,
  raised_by varchar(60) not null,
  open_kind varchar(20),
  finding varchar(20),
  words varchar(500),
  closed_at timestamp(6) with time zone,
  closed_by varchar(60),
  closed_person varchar(60),
  version numeric(10) default 0 not null,
  constraint view_concern_pk primary key (id),
  constraint view_concern_once_uk unique (view_id, kind),
  constraint view_concern_view_fk foreign key (view_id, viewer) references person_view (id, person),
  constraint view_concern_open_ck check ((open_kind is not null and open_kind = kind and finding is null and closed_at is null) or (open_kind is null and finding is not null and words is not null and closed_at is not null and closed_by is not null and closed_person is not null)),
  constraint view_concern_other_ck check (closed_person is null or closed_person <> viewer)
);
create index view_concern_open_ix on view_concern (open_kind, raised_at, id);
create index view_concern_raised_ix on view_concern (raised_at, id);
create index view_concern_viewer_ix on view_concern (viewer, kind, raised_at);
comment on table view_concern is 'What about a look-up an auditor is to look at, and what the auditor found; never closed by whoever looked.';

create table watched_person (
  id numeric(19) not null,
  kind varchar(20) not null,
  viewer varchar(60),
  live_key varchar(100),
  pseudonym varchar(16) not null,
  last_four varchar(4) not null,
  relation varchar(20),
  why varchar(300),
  entered_at timestamp(6) with time zone not null,
  entered_by varchar(60) not null,
  ended_at timestamp(6) with time zone,
  ended_by varchar(60),
  ended_why varchar(300),
  version numeric(10) default 0 not null,
  constraint watched_person_pk primary key (id),
  constraint watched_person_live_uk unique (live_key),
  constraint watched_person_kind_ck check ((kind = 'CLOSE' and viewer is not null and relation is not null) or (kind = 'PROMINENT' and viewer is null and relation is null and why is not null)),
  constraint watched_person_end_ck check ((ended_at is null and live_key is not null) or (ended_at is not null and ended_by is not null and ended_why is not null and live_key is null))
);
create index watched_person_of_ix on watched_person (pseudonym, kind);
create index watched_person_listed_ix on watched_person (kind, entered_at, id);
comment on table watched_person is 'Whose records raise a concern when they are looked up: persons close to an officer, as the officer declared, and those whom an auditor has watched. Known by the pseudonym of their CNIC alone.';
