-- Complaints: who may hear what is decided here, in columns that the query can see.
create table complaint_category (
  code varchar(40) not null,
  name_en varchar(120) not null,
  name_ur varchar(120) not null,
  contact_within_hours numeric(5) not null,
  resolve_within_hours numeric(5) not null,
  first_level varchar(20) not null,
  about_police numeric(1) default 0 not null,
  sealed_to varchar(120),
  refer_outside numeric(1) default 0 not null,
  sort_order numeric(4) not null,
  confidence varchar(10) not null,
  source varchar(200),
  constraint complaint_category_pk primary key (code)
);

create table complaint (
  id numeric(19) not null,
  tracking_number char(12) not null,
  category_code varchar(40) not null,
  channel varchar(10) not null,
  language char(2) not null,
  filed_at timestamp(6) with time zone not null,
  filed_by varchar(60) not null,
  idempotency_key varchar(64) not null,
  place_id numeric(19) not null,
  place_path varchar(200) not null,
  where_text varchar(400),
  occurred_on date,
  description clob not null,
  anonymous numeric(1) default 0 not null,
  return_code_mac char(64),
  complainant_name varchar(120),
  complainant_name_key varchar(120),
  complainant_father varchar(120),
  complainant_cnic char(13),
  complainant_phone varchar(15),
  complainant_address varchar(400),
  may_text numeric(1) default 0 not null,
  neutral_words numeric(1) default 0 not null,
  contact_note varchar(200),
  about_police numeric(1) default 0 not null,
  accused_rung numeric(2),
  min_level numeric(2) not null,
  sealed_to varchar(120),
  refer_outside numeric(1) default 0 not null,
  responsible_role varchar(20) not null,
  responsible_place_id numeric(19) not null,
  responsible_path varchar(200) not null,
  assigned_to varchar(12),
  status varchar(20) not null,
  contact_due_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  contacted_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone,
  event_count numeric(6) default 0 not null,
  version numeric(10) default 0 not null,
  constraint complaint_pk primary key (id),
  constraint complaint_number_uk unique (tracking_number),
  constraint complaint_idempotency_uk unique (idempotency_key),
  constraint complaint_category_fk foreign key (category_code) references complaint_category (code),
  constraint complaint_place_fk foreign key (place_id) references place (id),
  constraint complaint_responsible_fk foreign key (responsible_place_id) references place (id),
  constraint complaint_anonymous_ck check (anonymous = 0 or (complainant_name is null and complainant_cnic is null and complainant_phone is null and may_text = 0))
);
create index complaint_category_ix on complaint (category_code);
create index complaint_place_due_ix on complaint (place_id, status, due_at);
create index complaint_post_due_ix on complaint (responsible_place_id, responsible_role, status, due_at);
create index complaint_status_due_ix on complaint (status, due_at);
create index complaint_responsible_path_ix on complaint (responsible_path, status, due_at);
create index complaint_path_ix on complaint (place_path, status, due_at);
create index complaint_due_ix on complaint (due_at, id);
create index complaint_filed_ix on complaint (filed_at, id);
create index complaint_assigned_ix on complaint (assigned_to, status);
create index complaint_phone_ix on complaint (complainant_phone);
create index complaint_cnic_ix on complaint (complainant_cnic);
create index complaint_name_ix on complaint (complainant_name_key);

create table complaint_subject (
  id numeric(19) not null,
  complaint_id numeric(19) not null,
  officer_id numeric(19),
  described varchar(200),
  constraint complaint_subject_pk primary key (id),
  constraint complaint_subject_complaint_fk foreign key (complaint_id) references complaint (id),
  constraint complaint_subject_officer_fk foreign key (officer_id) references officer (id)
);
create index complaint_subject_complaint_ix on complaint_subject (complaint_id);
create index complaint_subject_officer_ix on complaint_subject (officer_id);
comment on table complaint_subject is 'Who in the police is complained of; the officer is named where the belt number is known.';

create table complaint_event (
  id numeric(19) not null,
  complaint_id numeric(19) not null,
  seq numeric(6) not null,
  at timestamp(6) with time zone not null,
  actor varchar(60) not null,
  kind varchar(20) not null,
  is_public numeric(1) not null,
  status varchar(20) not null,
  text_key varchar(80) not null,
  text_arguments varchar(1000),
  note varchar(1900),
  constraint complaint_event_pk primary key (id),
  constraint complaint_event_seq_uk unique (complaint_id, seq),
  constraint complaint_event_complaint_fk foreign key (complaint_id) references complaint (id)
);

create table attachment (
  id numeric(19) not null,
  owner varchar(60) not null,
  file_name varchar(200) not null,
  media_type varchar(100) not null,
  octets numeric(12) not null,
  sha256 char(64) not null,
  added_at timestamp(6) with time zone not null,
  added_by varchar(60) not null,
  sealed_content blob not null,
  constraint attachment_pk primary key (id)
);
create index attachment_owner_ix on attachment (owner);
comment on table attachment is 'A file of a record, encrypted with the id of its row bound in.';

create table form_draft (
  token_mac char(64) not null,
  form varchar(40) not null,
  saved_at timestamp(6) with time zone not null,
  sealed_content blob not null,
  version numeric(10) default 0 not null,
  constraint form_draft_pk primary key (token_mac)
);
create index form_draft_saved_ix on form_draft (saved_at);
comment on table form_draft is 'A form half filled in, encrypted, under a random token that only the browser holds.';
