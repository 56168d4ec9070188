-- What the person concerned says is wrong in a criminal record, the written answer that two persons give, and the two changes that it asks for: an entry of somebody else is struck, wrong details are corrected.
alter table recorded_offence add struck numeric(1) default 0 not null;
alter table recorded_offence add disputed_since date;
alter table criminal_record add disputed_since date;

alter table record_change add corrected_name varchar(120);
alter table record_change add corrected_father varchar(120);
alter table record_change add corrected_cnic char(13);
alter table record_change add corrected_phone varchar(15);
alter table record_change add corrected_address varchar(400);
alter table record_change add former_name varchar(120);
alter table record_change add former_father varchar(120);
alter table record_change add former_cnic char(13);
alter table record_change add former_phone varchar(15);
alter table record_change add former_address varchar(400);
alter table record_change add constraint record_change_person_ck check ((kind = 'IDENTITY' and offence_seq = 0 and corrected_name is not null) or (kind <> 'IDENTITY' and offence_seq > 0 and corrected_name is null));
alter table record_change add constraint record_change_former_ck check ((kind = 'IDENTITY' and decision = 'CONFIRMED' and former_name is not null) or ((kind <> 'IDENTITY' or decision <> 'CONFIRMED') and former_name is null));

create table correction_request (
  id numeric(19) not null,
  request_number varchar(40) not null,
  record_id numeric(19) not null,
  offence_seq numeric(5),
  ground varchar(20) not null,
  words varchar(2000) not null,
  papers varchar(300),
  applicant varchar(20) not null,
  applicant_name varchar(120),
  known_by varchar(200) not null,
  phone varchar(15),
  address varchar(400),
  language varchar(2) not null,
  received_on date not null,
  due_on date not null,
  received_at timestamp(6) with time zone not null,
  received_by varchar(60) not null,
  state varchar(10) not null,
  answered_at timestamp(6) with time zone,
  version numeric(10) default 0 not null,
  constraint correction_request_pk primary key (id),
  constraint correction_request_number_uk unique (request_number),
  constraint correction_request_record_fk foreign key (record_id) references criminal_record (id),
  constraint correction_request_entry_fk foreign key (record_id, offence_seq) references recorded_offence (record_id, seq),
  constraint correction_request_other_ck check ((applicant = 'SELF' and applicant_name is null) or (applicant <> 'SELF' and applicant_name is not null)),
  constraint correction_request_state_ck check ((state = 'OPEN' and answered_at is null) or (state = 'ANSWERED' and answered_at is not null))
);
create index correction_request_state_ix on correction_request (state, due_on, id);
create index correction_request_record_ix on correction_request (record_id, state);
comment on table correction_request is 'What the person concerned, or somebody for that person, says is wrong in a criminal record.';

create table correction_answer (
  id numeric(19) not null,
  request_id numeric(19) not null,
  live_request_id numeric(19),
  seq numeric(5) not null,
  finding varchar(20) not null,
  words varchar(3000) not null,
  proposed_at timestamp(6) with time zone not null,
  proposed_by varchar(60) not null,
  proposed_person varchar(60) not null,
  decision varchar(10) not null,
  decided_at timestamp(6) with time zone,
  decided_by varchar(60),
  decided_person varchar(60),
  returned_why varchar(300),
  version numeric(10) default 0 not null,
  constraint correction_answer_pk primary key (id),
  constraint correction_answer_seq_uk unique (request_id, seq),
  constraint correction_answer_live_uk unique (live_request_id),
  constraint correction_answer_request_fk foreign key (request_id) references correction_request (id),
  constraint correction_answer_live_ck check ((decision in ('WAITING', 'CONFIRMED') and live_request_id is not null and live_request_id = request_id and returned_why is null) or (decision = 'REFUSED' and live_request_id is null and returned_why is not null)),
  constraint correction_answer_two_ck check (decided_person is null or decided_person <> proposed_person),
  constraint correction_answer_done_ck check (decision = 'WAITING' or (decided_person is not null and decided_by is not null and decided_at is not null))
);
comment on table correction_answer is 'The written answer as one person wrote it and another signed it or gave it back with the reason.';
