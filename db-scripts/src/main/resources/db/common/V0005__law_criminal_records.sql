-- The list of offences, the criminal records with every change confirmed by a second person, and the enquiries by text.
create table offence (
  code varchar(80) not null,
  law varchar(100) not null,
  section varchar(30) not null,
  title varchar(200) not null,
  cognizable varchar(10) not null,
  bailable varchar(10) not null,
  compoundable varchar(30) not null,
  trial_court varchar(80),
  iccs_code varchar(10),
  gbv numeric(1) default 0 not null,
  punishment varchar(300),
  confidence varchar(10) not null,
  note varchar(400),
  sort_order numeric(5) not null,
  constraint offence_pk primary key (code),
  constraint offence_section_uk unique (law, section),
  constraint offence_confidence_ck check (confidence in ('high', 'medium', 'low'))
);
comment on table offence is 'Sections of law with their status; what is not of high confidence is shown with the word verify.';

create table criminal_record (
  id numeric(19) not null,
  record_number char(10) not null,
  name varchar(120) not null,
  father varchar(120),
  cnic char(13),
  phone varchar(15),
  address varchar(400),
  entered_at timestamp(6) with time zone not null,
  entered_by varchar(60) not null,
  changed_at timestamp(6) with time zone not null,
  version numeric(10) default 0 not null,
  constraint criminal_record_pk primary key (id),
  constraint criminal_record_number_uk unique (record_number),
  constraint criminal_record_cnic_uk unique (cnic)
);

create table recorded_offence (
  id numeric(19) not null,
  record_id numeric(19) not null,
  seq numeric(5) not null,
  offence_code varchar(80) not null,
  fir_reference varchar(60) not null,
  place_id numeric(19) not null,
  occurred_on date not null,
  outcome varchar(20) not null,
  outcome_on date,
  court varchar(120),
  juvenile numeric(1) default 0 not null,
  sealed numeric(1) default 0 not null,
  entered_at timestamp(6) with time zone not null,
  entered_by varchar(60) not null,
  version numeric(10) default 0 not null,
  constraint recorded_offence_pk primary key (id),
  constraint recorded_offence_seq_uk unique (record_id, seq),
  constraint recorded_offence_once_uk unique (record_id, offence_code, fir_reference),
  constraint recorded_offence_record_fk foreign key (record_id) references criminal_record (id),
  constraint recorded_offence_offence_fk foreign key (offence_code) references offence (code),
  constraint recorded_offence_place_fk foreign key (place_id) references place (id)
);
create index recorded_offence_offence_ix on recorded_offence (offence_code);
create index recorded_offence_place_ix on recorded_offence (place_id);

create table wanted_notice (
  id numeric(19) not null,
  offence_id numeric(19) not null,
  kind varchar(20) not null,
  authority varchar(120) not null,
  order_reference varchar(60) not null,
  issued_on date not null,
  marked_at timestamp(6) with time zone not null,
  marked_by varchar(60) not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_by varchar(60),
  withdrawn_why varchar(300),
  version numeric(10) default 0 not null,
  constraint wanted_notice_pk primary key (id),
  constraint wanted_notice_offence_fk foreign key (offence_id) references recorded_offence (id),
  constraint wanted_notice_kind_ck check (kind in ('WARRANT', 'PROCLAMATION'))
);
create index wanted_notice_offence_ix on wanted_notice (offence_id);

create table record_change (
  id numeric(19) not null,
  record_id numeric(19) not null,
  seq numeric(5) not null,
  offence_seq numeric(5) not null,
  kind varchar(20) not null,
  outcome varchar(20),
  effective_on date,
  court varchar(120),
  why varchar(300) not null,
  proposed_at timestamp(6) with time zone not null,
  proposed_by varchar(60) not null,
  proposed_person varchar(60) not null,
  decision varchar(10) not null,
  decided_at timestamp(6) with time zone,
  decided_by varchar(60),
  decided_person varchar(60),
  version numeric(10) default 0 not null,
  constraint record_change_pk primary key (id),
  constraint record_change_seq_uk unique (record_id, seq),
  constraint record_change_record_fk foreign key (record_id) references criminal_record (id),
  constraint record_change_two_ck check (decided_person is null or decided_person <> proposed_person),
  constraint record_change_done_ck check (decision = 'WAITING' or decided_person is not null)
);
comment on table record_change is 'A change of a record, made by one person and confirmed or refused by another.';

create table enquiry_permit (
  id numeric(19) not null,
  account_id numeric(19) not null,
  belt_number varchar(12) not null,
  phone varchar(15) not null,
  link varchar(40) not null,
  sealed_seed blob,
  next_counter numeric(10) default 0 not null,
  issued_up_to numeric(10) default 0 not null,
  issued_at timestamp(6) with time zone,
  state varchar(10) not null,
  state_at timestamp(6) with time zone not null,
  state_by varchar(60) not null,
  state_why varchar(300) not null,
  failures numeric(5) default 0 not null,
  pauses numeric(5) default 0 not null,
  paused_until timestamp(6) with time zone,
  version numeric(10) default 0 not null,
  constraint enquiry_permit_pk primary key (id),
  constraint enquiry_permit_account_uk unique (account_id),
  constraint enquiry_permit_belt_uk unique (belt_number),
  constraint enquiry_permit_phone_uk unique (phone),
  constraint enquiry_permit_state_ck check (state in ('ACTIVE', 'SUSPENDED'))
);
comment on table enquiry_permit is 'Who may ask by text, from which phone over which link; the seed is encrypted for its row.';

create table enquiry (
  id numeric(19) not null,
  reference char(10) not null,
  message_key varchar(64) not null,
  permit_id numeric(19),
  link varchar(40) not null,
  sender_pseudonym char(16) not null,
  cnic_pseudonym char(16) not null,
  cnic_last_four char(4) not null,
  reason_code varchar(10) not null,
  case_reference varchar(60) not null,
  result varchar(20) not null,
  alarm varchar(20),
  asked_at timestamp(6) with time zone not null,
  constraint enquiry_pk primary key (id),
  constraint enquiry_reference_uk unique (reference),
  constraint enquiry_permit_fk foreign key (permit_id) references enquiry_permit (id)
);
create index enquiry_message_ix on enquiry (message_key, asked_at);
create index enquiry_permit_asked_ix on enquiry (permit_id, asked_at);
create index enquiry_cnic_asked_ix on enquiry (cnic_pseudonym, asked_at);
create index enquiry_alarm_ix on enquiry (alarm, asked_at);
comment on table enquiry is 'What was asked by text in whose name and what was answered. Rows are only ever added; no code is kept.';

create table enquiry_switch (
  scope varchar(60) not null,
  stopped numeric(1) not null,
  changed_at timestamp(6) with time zone not null,
  changed_by varchar(60) not null,
  why varchar(300) not null,
  version numeric(10) default 0 not null,
  constraint enquiry_switch_pk primary key (scope)
);
comment on table enquiry_switch is 'Stops enquiries by text for all (scope ALL) or for one link (scope LINK and its name).';

create view enquiry_officer as
  select a.id as account_id, a.belt_number, g.role, g.valid_from, g.valid_until
  from user_account a join account_grant g on g.account_id = a.id
  where a.state = 'ACTIVE' and a.belt_number is not null;
