-- The ground everything stands on: the places of the force, its officers, the audit trail and the throttles.
create sequence row_seq start with 50 increment by 50;

create table place (
  id numeric(19) not null,
  kind varchar(20) not null,
  code varchar(60) not null,
  name_en varchar(120) not null,
  name_ur varchar(120) not null,
  parent_id numeric(19),
  path varchar(200) not null,
  latitude numeric(9,6),
  longitude numeric(9,6),
  valid_from date not null,
  valid_to date,
  confidence varchar(10) not null,
  note varchar(400),
  version numeric(10) default 0 not null,
  constraint place_pk primary key (id),
  constraint place_code_uk unique (code),
  constraint place_parent_fk foreign key (parent_id) references place (id),
  constraint place_kind_ck check (kind in ('PROVINCE', 'RANGE', 'DISTRICT', 'CITY_DIVISION', 'CIRCLE', 'STATION', 'KHIDMAT_MARKAZ', 'UNIT'))
);
create index place_parent_ix on place (parent_id);
create index place_path_ix on place (path);
comment on table place is 'A place of the force as a tree; path holds the ids from the province down, each closed by a slash.';

create table place_link (
  id numeric(19) not null,
  from_place_id numeric(19) not null,
  to_place_id numeric(19) not null,
  kind varchar(10) not null,
  effective_on date not null,
  note varchar(400),
  constraint place_link_pk primary key (id),
  constraint place_link_uk unique (from_place_id, to_place_id, kind),
  constraint place_link_from_fk foreign key (from_place_id) references place (id),
  constraint place_link_to_fk foreign key (to_place_id) references place (id),
  constraint place_link_kind_ck check (kind in ('SPLIT', 'MERGE', 'RENAME'))
);
create index place_link_to_ix on place_link (to_place_id);

create table rank_scale (
  code varchar(10) not null,
  name_en varchar(80) not null,
  name_ur varchar(80) not null,
  seniority numeric(4) not null,
  bps numeric(3),
  bps_before_upgrade numeric(3),
  cadre varchar(60),
  note varchar(300),
  constraint rank_scale_pk primary key (code)
);

create table officer (
  id numeric(19) not null,
  belt_number varchar(12) not null,
  name_en varchar(120) not null,
  name_ur varchar(120) not null,
  rank_code varchar(10) not null,
  place_id numeric(19) not null,
  reports_to_id numeric(19),
  version numeric(10) default 0 not null,
  constraint officer_pk primary key (id),
  constraint officer_belt_uk unique (belt_number),
  constraint officer_rank_fk foreign key (rank_code) references rank_scale (code),
  constraint officer_place_fk foreign key (place_id) references place (id),
  constraint officer_superior_fk foreign key (reports_to_id) references officer (id)
);
create index officer_place_ix on officer (place_id);
create index officer_superior_ix on officer (reports_to_id);
create index officer_rank_ix on officer (rank_code);

create table audit_entry (
  id numeric(19) not null,
  at timestamp(6) with time zone not null,
  actor varchar(60) not null,
  channel varchar(10) not null,
  action varchar(60) not null,
  target varchar(120),
  outcome varchar(10) not null,
  reason varchar(400),
  detail varchar(400),
  mac char(64) not null,
  constraint audit_entry_pk primary key (id),
  constraint audit_entry_outcome_ck check (outcome in ('OK', 'DENIED', 'REFUSED', 'FAILED'))
);
create index audit_entry_at_ix on audit_entry (at);
create index audit_entry_actor_ix on audit_entry (actor, at);
create index audit_entry_target_ix on audit_entry (target, at);
comment on table audit_entry is 'Who did or saw what. Rows are only ever added; mac is keyed outside the database.';

create table audit_pending (
  entry_id numeric(19) not null,
  constraint audit_pending_pk primary key (entry_id)
);
comment on table audit_pending is 'Rows written and not yet sealed: added with the row, removed by the sealer.';

create table audit_seal (
  seq numeric(19) not null,
  entry_id numeric(19) not null,
  sealed_at timestamp(6) with time zone not null,
  link char(64) not null,
  constraint audit_seal_pk primary key (seq),
  constraint audit_seal_entry_uk unique (entry_id)
);
comment on table audit_seal is 'The chain over the audit rows: link is keyed over the link before it and the row.';

create table throttle (
  counter_key varchar(100) not null,
  window_start timestamp(6) with time zone not null,
  hits numeric(10) not null,
  paused_until timestamp(6) with time zone,
  pauses numeric(5) default 0 not null,
  version numeric(10) default 0 not null,
  constraint throttle_pk primary key (counter_key)
);
comment on table throttle is 'Guesses and failures by a keyed pseudonym of who makes them; pauses grow.';

create table work_lease (
  name varchar(60) not null,
  holder varchar(80),
  leased_until timestamp(6) with time zone,
  fence numeric(19) default 0 not null,
  constraint work_lease_pk primary key (name)
);
comment on table work_lease is 'Repeated work that one process at a time may do, by the clock of the database.';
