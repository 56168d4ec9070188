-- Who and what is looked for, entered by one person and confirmed by another before it answers anybody; each check of it, and what it brought up.
create table hotlist_entry (
  id numeric(19) not null,
  entry_number char(10) not null,
  kind varchar(20) not null,
  name varchar(120),
  father varchar(120),
  cnic char(13),
  sex varchar(10),
  age numeric(3),
  plate varchar(12),
  plate_written varchar(30),
  look varchar(120),
  engine_number varchar(40),
  chassis_number varchar(40),
  case_reference varchar(60) not null,
  authority varchar(120) not null,
  order_reference varchar(60) not null,
  place_id numeric(19) not null,
  contact varchar(20) not null,
  first_day date not null,
  last_day date not null,
  instruction varchar(20) not null,
  changed_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_why varchar(300),
  name_edition numeric(3) default 0 not null,
  proposed_at timestamp(6) with time zone not null,
  proposed_by varchar(60) not null,
  proposed_person varchar(60) not null,
  decision varchar(10) not null,
  decided_at timestamp(6) with time zone,
  decided_by varchar(60),
  decided_person varchar(60),
  version numeric(10) default 0 not null,
  constraint hotlist_entry_pk primary key (id),
  constraint hotlist_entry_number_uk unique (entry_number),
  constraint hotlist_entry_place_fk foreign key (place_id) references place (id),
  constraint hotlist_entry_kind_ck check (kind in ('WANTED', 'PROCLAIMED', 'ABSCONDER', 'MISSING', 'STOLEN_VEHICLE')),
  constraint hotlist_entry_whom_ck check ((kind = 'STOLEN_VEHICLE' and plate is not null and name is null and cnic is null) or (kind <> 'STOLEN_VEHICLE' and plate is null and name is not null)),
  constraint hotlist_entry_instruction_ck check (instruction in ('DETAIN', 'TELL_OWNER', 'SEE_SAFE', 'STOP_VEHICLE')),
  constraint hotlist_entry_missing_ck check ((kind = 'MISSING' and instruction = 'SEE_SAFE') or (kind <> 'MISSING' and instruction <> 'SEE_SAFE')),
  constraint hotlist_entry_days_ck check (last_day >= first_day),
  constraint hotlist_entry_two_ck check (decided_person is null or decided_person <> proposed_person),
  constraint hotlist_entry_done_ck check (decision in ('WAITING', 'LAPSED') or decided_person is not null)
);
create index hotlist_entry_cnic_ix on hotlist_entry (cnic, last_day);
create index hotlist_entry_plate_ix on hotlist_entry (plate, last_day);
create index hotlist_entry_place_ix on hotlist_entry (place_id, decision, last_day);
create index hotlist_entry_days_ix on hotlist_entry (last_day, id);
create index hotlist_entry_names_ix on hotlist_entry (name_edition, id);
comment on table hotlist_entry is 'A person or vehicle that is looked for: on whose order, who answers for it, until when, and what to do where it is met. No address, no picture, nothing of a record.';

create table hotlist_change (
  id numeric(19) not null,
  entry_id numeric(19) not null,
  seq numeric(5) not null,
  kind varchar(10) not null,
  new_last_day date,
  why varchar(300) not null,
  proposed_at timestamp(6) with time zone not null,
  proposed_by varchar(60) not null,
  proposed_person varchar(60) not null,
  decision varchar(10) not null,
  decided_at timestamp(6) with time zone,
  decided_by varchar(60),
  decided_person varchar(60),
  version numeric(10) default 0 not null,
  constraint hotlist_change_pk primary key (id),
  constraint hotlist_change_seq_uk unique (entry_id, seq),
  constraint hotlist_change_entry_fk foreign key (entry_id) references hotlist_entry (id),
  constraint hotlist_change_kind_ck check ((kind = 'EXTEND' and new_last_day is not null) or (kind = 'WITHDRAW' and new_last_day is null)),
  constraint hotlist_change_two_ck check (decided_person is null or decided_person <> proposed_person),
  constraint hotlist_change_done_ck check (decision in ('WAITING', 'LAPSED') or decided_person is not null)
);
comment on table hotlist_change is 'A longer time or a withdrawal that one person proposed and another confirmed or refused.';

create table hotlist_check (
  id numeric(19) not null,
  reference char(11) not null,
  asked_at timestamp(6) with time zone not null,
  actor varchar(60) not null,
  person varchar(60) not null,
  place_id numeric(19) not null,
  question varchar(10) not null,
  pseudonym char(16) not null,
  tail varchar(4),
  reason_code varchar(10) not null,
  where_text varchar(60) not null,
  result varchar(10) not null,
  constraint hotlist_check_pk primary key (id),
  constraint hotlist_check_reference_uk unique (reference),
  constraint hotlist_check_place_fk foreign key (place_id) references place (id),
  constraint hotlist_check_question_ck check (question in ('CNIC', 'PLATE', 'NAME')),
  constraint hotlist_check_result_ck check (result in ('FOUND', 'POSSIBLE', 'NOTHING', 'NO_POLICY', 'LIMIT'))
);
create index hotlist_check_person_ix on hotlist_check (person, asked_at);
create index hotlist_check_place_ix on hotlist_check (place_id, asked_at);
comment on table hotlist_check is 'Who checked when, where and why, and what it came to. Rows are only ever added; whom or what it was about stands here as a pseudonym and four characters at most.';

create table hotlist_hit (
  id numeric(19) not null,
  entry_id numeric(19) not null,
  reference varchar(40) not null,
  found_at timestamp(6) with time zone not null,
  person varchar(60) not null,
  where_text varchar(60) not null,
  seen_at timestamp(6) with time zone,
  seen_by varchar(60),
  version numeric(10) default 0 not null,
  constraint hotlist_hit_pk primary key (id),
  constraint hotlist_hit_reference_uk unique (entry_id, reference),
  constraint hotlist_hit_entry_fk foreign key (entry_id) references hotlist_entry (id)
);
create index hotlist_hit_found_ix on hotlist_hit (found_at, entry_id);
create index hotlist_hit_seen_ix on hotlist_hit (seen_at, entry_id);
comment on table hotlist_hit is 'That an entry was met, where and by whose check, for the post that answers for it. What came of it stands in the run of the same reference.';

alter table name_key drop constraint name_key_register_ck;
alter table name_key add constraint name_key_register_ck check (register in ('CRIMINAL_RECORD', 'HOTLIST'));
