-- What an officer found out who enquired into a case: ordered by a superior or not, written in versions that all stay, and accepted or returned by the post above.
create table case_enquiry_rule (
  code varchar(60) not null,
  category_code varchar(40),
  is_required numeric(1) default 0 not null,
  report_days numeric(3) not null,
  answer_hours numeric(5) not null,
  late_hours numeric(5) not null,
  confidence varchar(10) not null,
  source varchar(200),
  constraint case_enquiry_rule_pk primary key (code),
  constraint case_enquiry_rule_category_fk foreign key (category_code) references complaint_category (code),
  constraint case_enquiry_rule_required_ck check (is_required in (0, 1)),
  constraint case_enquiry_rule_time_ck check (report_days > 0 and answer_hours > 0 and late_hours > 0)
);
create index case_enquiry_rule_category_ix on case_enquiry_rule (category_code);
comment on table case_enquiry_rule is 'Of which kinds of complaint an accepted report of an enquiry stands before the answer, and how long a report, its answer and the next superior may take.';

create table case_enquiry (
  id numeric(19) not null,
  complaint_id numeric(19) not null,
  open_key varchar(20),
  state varchar(12) not null,
  terms varchar(1900) not null,
  begun_by varchar(60) not null,
  begun_at timestamp(6) with time zone not null,
  is_ordered numeric(1) not null,
  answering_role varchar(20),
  answering_place_id numeric(19),
  due_at timestamp(6) with time zone not null,
  next_clock_at timestamp(6) with time zone,
  times_late numeric(3) default 0 not null,
  versions numeric(3) default 0 not null,
  version numeric(10) default 0 not null,
  constraint case_enquiry_pk primary key (id),
  constraint case_enquiry_open_uk unique (open_key),
  constraint case_enquiry_complaint_fk foreign key (complaint_id) references complaint (id),
  constraint case_enquiry_place_fk foreign key (answering_place_id) references place (id),
  constraint case_enquiry_state_ck check (state in ('ORDERED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'LAPSED')),
  constraint case_enquiry_key_ck check ((state in ('ACCEPTED', 'LAPSED') and open_key is null) or (state not in ('ACCEPTED', 'LAPSED') and open_key is not null)),
  constraint case_enquiry_clock_ck check (next_clock_at is null or open_key is not null),
  constraint case_enquiry_post_ck check ((answering_role is null and answering_place_id is null) or (answering_role is not null and answering_place_id is not null))
);
create index case_enquiry_complaint_ix on case_enquiry (complaint_id, id);
create index case_enquiry_due_ix on case_enquiry (next_clock_at, id);
create index case_enquiry_state_ix on case_enquiry (state, due_at, id);
create index case_enquiry_place_ix on case_enquiry (answering_place_id);
comment on table case_enquiry is 'An enquiry into a case: what is to be found out, by when, and which post answers its report. open_key lets a case have one at a time.';

create table case_enquiry_report (
  id numeric(19) not null,
  enquiry_id numeric(19) not null,
  seq numeric(3) not null,
  complainant_side varchar(1900) not null,
  other_side varchar(1900) not null,
  recommendation varchar(1900) not null,
  written_by varchar(60) not null,
  written_person varchar(60) not null,
  written_at timestamp(6) with time zone not null,
  answer varchar(10),
  answered_by varchar(60),
  answered_person varchar(60),
  answered_role varchar(20),
  answered_at timestamp(6) with time zone,
  answered_why varchar(1000),
  again_by timestamp(6) with time zone,
  version numeric(10) default 0 not null,
  constraint case_enquiry_report_pk primary key (id),
  constraint case_enquiry_report_uk unique (enquiry_id, seq),
  constraint case_enquiry_report_fk foreign key (enquiry_id) references case_enquiry (id),
  constraint case_enquiry_report_two_ck check (answered_person is null or answered_person <> written_person),
  constraint case_enquiry_report_answer_ck check ((answer is null and answered_by is null and answered_at is null) or (answer in ('ACCEPTED', 'RETURNED') and answered_by is not null and answered_person is not null and answered_role is not null and answered_at is not null)),
  constraint case_enquiry_report_again_ck check (answer is null or answer <> 'RETURNED' or (answered_why is not null and again_by is not null))
);
comment on table case_enquiry_report is 'One version of the report of an enquiry, for officers alone, and what the superior said of it. A version is never changed.';

create table case_enquiry_act (
  id numeric(19) not null,
  report_id numeric(19) not null,
  seq numeric(3) not null,
  kind varchar(10) not null,
  done_on date not null,
  words varchar(500) not null,
  constraint case_enquiry_act_pk primary key (id),
  constraint case_enquiry_act_uk unique (report_id, seq),
  constraint case_enquiry_act_fk foreign key (report_id) references case_enquiry_report (id),
  constraint case_enquiry_act_kind_ck check (kind in ('VISIT', 'HEARD', 'RECORD'))
);
comment on table case_enquiry_act is 'What was done in an enquiry, with its day: a place visited, a person heard, a record seen.';

create table case_enquiry_allegation (
  id numeric(19) not null,
  report_id numeric(19) not null,
  seq numeric(3) not null,
  allegation varchar(500) not null,
  outcome varchar(20) not null,
  why varchar(1000) not null,
  constraint case_enquiry_allegation_pk primary key (id),
  constraint case_enquiry_allegation_uk unique (report_id, seq),
  constraint case_enquiry_allegation_fk foreign key (report_id) references case_enquiry_report (id),
  constraint case_enquiry_outcome_ck check (outcome in ('BORNE_OUT', 'NOT_BORNE_OUT', 'NOT_FOUND_OUT'))
);
comment on table case_enquiry_allegation is 'What a report finds of each allegation, and on what grounds.';
