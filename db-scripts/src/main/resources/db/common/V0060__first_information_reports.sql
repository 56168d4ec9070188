-- Form 24.5(1), Register I: what is numbered is never changed; what may follow (statements, sections, dispatch, seal) stands in tables of its own.
create table fir_recording_rule (
  code varchar(20) not null,
  delay_hours numeric(5) not null,
  confidence varchar(10) not null,
  source varchar(200),
  constraint fir_recording_rule_pk primary key (code),
  constraint fir_recording_rule_hours_ck check (delay_hours > 0)
);
comment on table fir_recording_rule is 'After how many hours an FIR says why it was written down late.';

create table fir_section_rule (
  offence_code varchar(80) not null,
  is_sealed numeric(1) not null,
  is_special numeric(1) not null,
  investigator varchar(10),
  confidence varchar(10) not null,
  source varchar(200),
  constraint fir_section_rule_pk primary key (offence_code),
  constraint fir_section_rule_offence_fk foreign key (offence_code) references offence (code),
  constraint fir_section_rule_flag_ck check (is_sealed in (0, 1) and is_special in (0, 1)),
  constraint fir_section_rule_rank_ck check (investigator is null or investigator in ('SP'))
);
comment on table fir_section_rule is 'Which sections seal an FIR, make it a special-report case, or ask for an investigating officer of a rank.';

create table fir_book (
  id numeric(19) not null,
  place_id numeric(19) not null,
  book_year numeric(4) not null,
  last_serial numeric(6) default 0 not null,
  version numeric(10) default 0 not null,
  constraint fir_book_pk primary key (id),
  constraint fir_book_uk unique (place_id, book_year),
  constraint fir_book_place_fk foreign key (place_id) references place (id),
  constraint fir_book_serial_ck check (last_serial >= 0)
);
comment on table fir_book is 'The book of a station for a calendar year. Its row is locked while a number is given, so that numbers have no gap.';

create table fir (
  id numeric(19) not null,
  place_id numeric(19) not null,
  fir_year numeric(4) not null,
  serial numeric(6) not null,
  registered_at timestamp(6) with time zone not null,
  registered_by varchar(60) not null,
  registered_person varchar(60) not null,
  occurred_from timestamp(6) with time zone,
  occurred_to timestamp(6) with time zone,
  reported_at timestamp(6) with time zone not null,
  place_words varchar(400) not null,
  distance_metres numeric(6) not null,
  direction varchar(2),
  latitude numeric(9,6),
  longitude numeric(9,6),
  by_state numeric(1) not null,
  name varchar(120) not null,
  father varchar(120),
  cnic char(13),
  other_paper varchar(120),
  phone varchar(15),
  address varchar(400),
  description varchar(1900) not null,
  property_taken varchar(1900),
  steps_taken varchar(1900) not null,
  delay_reason varchar(1900),
  status_reason varchar(900),
  narrative clob not null,
  told_in varchar(3) not null,
  attested varchar(8) not null,
  read_by varchar(120) not null,
  is_special numeric(1) not null,
  investigator varchar(10),
  may_text numeric(1) not null,
  constraint fir_pk primary key (id),
  constraint fir_number_uk unique (place_id, fir_year, serial),
  constraint fir_place_fk foreign key (place_id) references place (id),
  constraint fir_serial_ck check (serial > 0),
  constraint fir_occurred_ck check ((occurred_from is null and occurred_to is null) or (occurred_to >= occurred_from and occurred_to <= reported_at)),
  constraint fir_reported_ck check (reported_at <= registered_at),
  constraint fir_place_ck check ((distance_metres = 0 or direction is not null) and ((latitude is null and longitude is null) or (latitude is not null and longitude is not null))),
  constraint fir_flag_ck check (by_state in (0, 1) and is_special in (0, 1)),
  constraint fir_text_ck check (may_text = 0 or (may_text = 1 and phone is not null)),
  constraint fir_attested_ck check (attested in ('SIGNED', 'THUMB', 'REFUSED'))
);
create index fir_registered_ix on fir (registered_at, id);
create index fir_place_ix on fir (place_id, registered_at, id);
create index fir_occurred_ix on fir (place_id, occurred_from);
comment on table fir is 'A first information report as it was numbered. Nobody changes it; the program has no right to.';

create table fir_section (
  id numeric(19) not null,
  fir_id numeric(19) not null,
  seq numeric(3) not null,
  offence_code varchar(80) not null,
  added_at timestamp(6) with time zone not null,
  added_by varchar(60) not null,
  why varchar(900),
  constraint fir_section_pk primary key (id),
  constraint fir_section_uk unique (fir_id, seq),
  constraint fir_section_fir_fk foreign key (fir_id) references fir (id),
  constraint fir_section_offence_fk foreign key (offence_code) references offence (code)
);
create index fir_section_offence_ix on fir_section (offence_code, fir_id);
comment on table fir_section is 'Under which sections an FIR is; of one that came later, why. The reason is null of those it was registered under.';

create table fir_section_strike (
  section_id numeric(19) not null,
  struck_at timestamp(6) with time zone not null,
  struck_by varchar(60) not null,
  why varchar(900) not null,
  constraint fir_section_strike_pk primary key (section_id),
  constraint fir_section_strike_fk foreign key (section_id) references fir_section (id)
);
comment on table fir_section_strike is 'That a section no longer stands, by whom and why. The section stays to be read.';

create table fir_statement (
  id numeric(19) not null,
  fir_id numeric(19) not null,
  seq numeric(4) not null,
  said_by varchar(120) not null,
  words clob not null,
  told_in varchar(3) not null,
  attested varchar(8) not null,
  read_by varchar(120) not null,
  written_at timestamp(6) with time zone not null,
  written_by varchar(60) not null,
  constraint fir_statement_pk primary key (id),
  constraint fir_statement_uk unique (fir_id, seq),
  constraint fir_statement_fir_fk foreign key (fir_id) references fir (id),
  constraint fir_statement_attested_ck check (attested in ('SIGNED', 'THUMB', 'REFUSED'))
);
comment on table fir_statement is 'A supplementary statement in a case, numbered within its FIR and never changed.';

create table fir_dispatch (
  id numeric(19) not null,
  fir_id numeric(19) not null,
  sent_at timestamp(6) with time zone not null,
  court varchar(120) not null,
  carried_by varchar(120) not null,
  receipt varchar(120) not null,
  entered_at timestamp(6) with time zone not null,
  entered_by varchar(60) not null,
  constraint fir_dispatch_pk primary key (id),
  constraint fir_dispatch_uk unique (fir_id),
  constraint fir_dispatch_fir_fk foreign key (fir_id) references fir (id)
);
comment on table fir_dispatch is 'That the report went to the magistrate (Cr.P.C. s.157): when, to which court, by whom, and the receipt.';

create table fir_seal (
  fir_id numeric(19) not null,
  sealed_at timestamp(6) with time zone not null,
  sealed_by varchar(60) not null,
  constraint fir_seal_pk primary key (fir_id),
  constraint fir_seal_fir_fk foreign key (fir_id) references fir (id)
);
comment on table fir_seal is 'That an FIR is hidden from others at its station, by the section under which it was registered or that was added.';

create table fir_alert (
  id numeric(19) not null,
  fir_id numeric(19) not null,
  place_id numeric(19) not null,
  role varchar(20) not null,
  raised_at timestamp(6) with time zone not null,
  noted_at timestamp(6) with time zone,
  noted_by varchar(60),
  version numeric(10) default 0 not null,
  constraint fir_alert_pk primary key (id),
  constraint fir_alert_uk unique (fir_id, place_id, role),
  constraint fir_alert_fir_fk foreign key (fir_id) references fir (id),
  constraint fir_alert_place_fk foreign key (place_id) references place (id),
  constraint fir_alert_noted_ck check ((noted_at is null and noted_by is null) or (noted_at is not null and noted_by is not null))
);
create index fir_alert_post_ix on fir_alert (place_id, role, noted_at);
comment on table fir_alert is 'That a superior post is told at once of a special-report case, and who took note of it.';
