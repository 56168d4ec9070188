-- Prisons, and since when and until when a person on record was in which of them, in which case and on whose order. What a release says and the court did not is noted, and changes no outcome.
create table prison (
  code varchar(40) not null,
  name_en varchar(120) not null,
  name_ur varchar(120) not null,
  kind varchar(10) not null,
  sort_order numeric(5) not null,
  confidence varchar(10) not null,
  note varchar(300),
  constraint prison_pk primary key (code),
  constraint prison_kind_ck check (kind in ('CENTRAL', 'DISTRICT', 'OUTSIDE')),
  constraint prison_confidence_ck check (confidence in ('high', 'medium', 'low'))
);
comment on table prison is 'The prisons of the province, and one line for every prison outside it, which is named in words.';

create table prison_stay (
  id numeric(19) not null,
  record_id numeric(19) not null,
  seq numeric(5) not null,
  offence_seq numeric(5) not null,
  prison_code varchar(40) not null,
  outside_name varchar(120),
  prisoner_number varchar(40) not null,
  number_key varchar(170) not null,
  held_as varchar(12) not null,
  admitted_on date not null,
  warrant varchar(200) not null,
  entered_at timestamp(6) with time zone not null,
  entered_by varchar(60) not null,
  came_from_id numeric(19),
  released_on date,
  cause varchar(16),
  release_order varchar(200),
  release_entered_at timestamp(6) with time zone,
  release_entered_by varchar(60),
  struck_id numeric(19) default 0 not null,
  struck_at timestamp(6) with time zone,
  struck_by varchar(60),
  struck_why varchar(300),
  open_record_id numeric(19),
  version numeric(10) default 0 not null,
  constraint prison_stay_pk primary key (id),
  constraint prison_stay_seq_uk unique (record_id, seq),
  constraint prison_stay_of_uk unique (id, record_id),
  constraint prison_stay_once_uk unique (prison_code, number_key, admitted_on, struck_id),
  constraint prison_stay_open_uk unique (open_record_id),
  constraint prison_stay_prison_fk foreign key (prison_code) references prison (code),
  constraint prison_stay_case_fk foreign key (record_id, offence_seq) references recorded_offence (record_id, seq),
  constraint prison_stay_from_fk foreign key (came_from_id, record_id) references prison_stay (id, record_id),
  constraint prison_stay_outside_ck check ((prison_code = 'other' and outside_name is not null) or (prison_code <> 'other' and outside_name is null)),
  constraint prison_stay_held_ck check (held_as in ('UNDER_TRIAL', 'CONVICT', 'OTHER_LAW')),
  constraint prison_stay_days_ck check (released_on is null or released_on >= admitted_on),
  constraint prison_stay_cause_ck check (cause is null or cause in ('BAIL', 'ACQUITTED', 'DISCHARGED', 'SERVED', 'REMITTED', 'FINE_PAID', 'TRANSFERRED', 'ESCAPED', 'DIED', 'OTHER_ORDER')),
  constraint prison_stay_release_ck check ((released_on is null and cause is null and release_order is null and release_entered_at is null and release_entered_by is null) or (released_on is not null and cause is not null and release_order is not null and release_entered_at is not null and release_entered_by is not null)),
  constraint prison_stay_struck_ck check ((struck_id = 0 and struck_at is null and struck_by is null and struck_why is null) or (struck_id = id and struck_at is not null and struck_by is not null and struck_why is not null)),
  constraint prison_stay_open_ck check ((released_on is null and struck_id = 0 and open_record_id is not null and open_record_id = record_id) or ((released_on is not null or struck_id <> 0) and open_record_id is null))
);
create index prison_stay_case_ix on prison_stay (record_id, offence_seq);
create index prison_stay_from_ix on prison_stay (came_from_id, record_id);
comment on table prison_stay is 'That a person on record was in a prison from one day to another in the case of one entry and of whatever stands under the same FIR. What was entered wrongly is struck.';

create table stay_discrepancy (
  id numeric(19) not null,
  stay_id numeric(19) not null,
  open_stay_id numeric(19),
  kind varchar(16) not null,
  state varchar(10) not null,
  raised_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  ended_by varchar(60),
  words varchar(500),
  version numeric(10) default 0 not null,
  constraint stay_discrepancy_pk primary key (id),
  constraint stay_discrepancy_open_uk unique (open_stay_id),
  constraint stay_discrepancy_stay_fk foreign key (stay_id) references prison_stay (id),
  constraint stay_discrepancy_kind_ck check (kind in ('CASE_STRUCK', 'STILL_HELD', 'NOT_ACQUITTED', 'NOT_DISCHARGED', 'NOT_CONVICTED', 'NOT_WANTED')),
  constraint stay_discrepancy_state_ck check ((state = 'OPEN' and open_stay_id is not null and open_stay_id = stay_id and ended_at is null and ended_by is null and words is null) or (state = 'SETTLED' and open_stay_id is null and ended_at is not null and ended_by is not null and words is not null) or (state = 'PASSED' and open_stay_id is null and ended_at is not null and ended_by is not null and words is null))
);
create index stay_discrepancy_stay_ix on stay_discrepancy (stay_id, id);
create index stay_discrepancy_state_ix on stay_discrepancy (state, raised_at, id);
comment on table stay_discrepancy is 'That a stay in prison says something else than the court did, until somebody said in words what the order is, or the record no longer contradicts it.';
