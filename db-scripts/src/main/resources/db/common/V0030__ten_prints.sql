-- Ten-prints are kept only on a ground of law, searched only under a policy, and named a person's only where two examiners concluded it apart from each other.
create table print_set (
  id numeric(19) not null,
  record_id numeric(19) not null,
  seq numeric(5) not null,
  standing varchar(12) not null,
  offence_seq numeric(5) not null,
  court varchar(120),
  order_number varchar(60),
  order_on date,
  state varchar(10) not null,
  begun_at timestamp(6) with time zone not null,
  begun_by varchar(60) not null,
  completed_at timestamp(6) with time zone,
  compared_by_eye numeric(1) default 0 not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_by varchar(60),
  withdrawn_why varchar(300),
  version numeric(10) default 0 not null,
  constraint print_set_pk primary key (id),
  constraint print_set_seq_uk unique (record_id, seq),
  constraint print_set_offence_fk foreign key (record_id, offence_seq) references recorded_offence (record_id, seq),
  constraint print_set_ground_ck check ((standing in ('ARRESTED', 'CONVICTED') and court is null and order_number is null and order_on is null) or (standing = 'ORDERED' and court is not null and order_number is not null and order_on is not null)),
  constraint print_set_state_ck check ((state = 'OPEN' and completed_at is null and withdrawn_at is null) or (state = 'COMPLETE' and completed_at is not null and withdrawn_at is null) or (state = 'WITHDRAWN' and withdrawn_at is not null and withdrawn_by is not null and withdrawn_why is not null))
);
create index print_set_offence_ix on print_set (record_id, offence_seq);
comment on table print_set is 'The prints that were taken of a person at one time, and on what ground: arrested for or convicted of an entry of the record, or a magistrate''s order in that case. WITHDRAWN ones are searched no more and wait to be destroyed.';

create table taken_print (
  id numeric(19) not null,
  set_id numeric(19) not null,
  finger varchar(12) not null,
  state varchar(10) not null,
  kind varchar(10),
  dpi numeric(5),
  minutiae numeric(3),
  area_mm2 numeric(6),
  template_version varchar(40),
  sealed_template blob,
  taken_at timestamp(6) with time zone not null,
  taken_by varchar(60) not null,
  version numeric(10) default 0 not null,
  constraint taken_print_pk primary key (id),
  constraint taken_print_finger_uk unique (set_id, finger),
  constraint taken_print_set_fk foreign key (set_id) references print_set (id),
  constraint taken_print_finger_ck check (finger in ('RIGHT_THUMB', 'RIGHT_INDEX', 'RIGHT_MIDDLE', 'RIGHT_RING', 'RIGHT_LITTLE', 'LEFT_THUMB', 'LEFT_INDEX', 'LEFT_MIDDLE', 'LEFT_RING', 'LEFT_LITTLE')),
  constraint taken_print_state_ck check ((state in ('MISSING', 'BANDAGED') and kind is null and template_version is null) or (state = 'TAKEN' and kind is not null and dpi is not null and minutiae is not null and area_mm2 is not null and template_version is not null and sealed_template is not null))
);
comment on table taken_print is 'One finger of a set: its template, encrypted for its row, with the extractor that wrote it; or that the finger is missing or bandaged.';

create table print_picture (
  print_id numeric(19) not null,
  sealed_image blob not null,
  version numeric(10) default 0 not null,
  constraint print_picture_pk primary key (print_id),
  constraint print_picture_print_fk foreign key (print_id) references taken_print (id)
);
comment on table print_picture is 'The image of a print, encrypted for its row: templates are made of it anew when the extractor changes.';

create table print_serial (
  id numeric(1) not null,
  last_serial numeric(19) not null,
  constraint print_serial_pk primary key (id)
);
insert into print_serial (id, last_serial) values (1, 0);
comment on table print_serial is 'One row, locked until the transaction ends: the changes of what is searched are numbered in the order in which they are committed.';

create table print_change (
  serial numeric(19) not null,
  set_id numeric(19) not null,
  is_in numeric(1) not null,
  changed_at timestamp(6) with time zone not null,
  constraint print_change_pk primary key (serial),
  constraint print_change_set_fk foreign key (set_id) references print_set (id)
);
create index print_change_set_ix on print_change (set_id);
comment on table print_change is 'Which set came among the prints that are searched, and which left: an index in memory reads on from the last serial it knows.';

create table print_search (
  id numeric(19) not null,
  function_code varchar(30) default 'PRINT_IDENTIFY' not null,
  search_number varchar(40) not null,
  set_id numeric(19) not null,
  is_one_to_one numeric(1) not null,
  searched numeric(12) not null,
  unread numeric(9) default 0 not null,
  matcher varchar(40) not null,
  asked_at timestamp(6) with time zone not null,
  asked_by varchar(60) not null,
  purpose varchar(300) not null,
  case_reference varchar(60) not null,
  constraint print_search_pk primary key (id),
  constraint print_search_number_uk unique (search_number),
  constraint print_search_code_ck check (function_code = 'PRINT_IDENTIFY'),
  constraint print_search_run_fk foreign key (function_code, search_number) references policy_run (function_code, reference),
  constraint print_search_set_fk foreign key (set_id) references print_set (id)
);
create index print_search_set_ix on print_search (set_id);
create index print_search_run_ix on print_search (function_code, search_number);
comment on table print_search is 'One search of a set among all others, or against one record; each has its run under a policy.';

create table print_candidate (
  id numeric(19) not null,
  search_id numeric(19) not null,
  place numeric(3) not null,
  record_id numeric(19) not null,
  probe_print_id numeric(19) not null,
  print_id numeric(19) not null,
  score numeric(9, 3) not null,
  constraint print_candidate_pk primary key (id),
  constraint print_candidate_place_uk unique (search_id, place),
  constraint print_candidate_search_fk foreign key (search_id) references print_search (id),
  constraint print_candidate_record_fk foreign key (record_id) references criminal_record (id),
  constraint print_candidate_probe_fk foreign key (probe_print_id) references taken_print (id),
  constraint print_candidate_print_fk foreign key (print_id) references taken_print (id)
);
create index print_candidate_record_ix on print_candidate (record_id);
create index print_candidate_probe_ix on print_candidate (probe_print_id);
create index print_candidate_print_ix on print_candidate (print_id);
comment on table print_candidate is 'The ranked list of a search. The score is the matcher''s and says nothing by itself.';

create table print_comparison (
  id numeric(19) not null,
  comparison_number varchar(40) not null,
  candidate_id numeric(19) not null,
  opened_at timestamp(6) with time zone not null,
  opened_by varchar(60) not null,
  conclusion varchar(12),
  one_person varchar(60),
  other_person varchar(60),
  decided_at timestamp(6) with time zone,
  version numeric(10) default 0 not null,
  constraint print_comparison_pk primary key (id),
  constraint print_comparison_number_uk unique (comparison_number),
  constraint print_comparison_candidate_uk unique (candidate_id),
  constraint print_comparison_cand_fk foreign key (candidate_id) references print_candidate (id),
  constraint print_comparison_decided_ck check ((conclusion is null and decided_at is null and one_person is null and other_person is null) or (conclusion is not null and decided_at is not null)),
  constraint print_comparison_two_ck check (conclusion is null or conclusion = 'INCONCLUSIVE' or (conclusion in ('IDENTIFIED', 'EXCLUDED') and one_person is not null and other_person is not null and one_person <> other_person))
);
create index print_comparison_waits_ix on print_comparison (conclusion, opened_at, comparison_number);
comment on table print_comparison is 'Whether two prints are of one finger. IDENTIFIED and EXCLUDED name the two persons whose own conclusions they are.';

create table print_conclusion (
  id numeric(19) not null,
  comparison_id numeric(19) not null,
  seq numeric(1) not null,
  person varchar(60) not null,
  actor varchar(60) not null,
  conclusion varchar(12) not null,
  remarks varchar(600) not null,
  concluded_at timestamp(6) with time zone not null,
  constraint print_conclusion_pk primary key (id),
  constraint print_conclusion_person_uk unique (comparison_id, person),
  constraint print_conclusion_seq_uk unique (comparison_id, seq),
  constraint print_conclusion_said_uk unique (comparison_id, conclusion, person),
  constraint print_conclusion_comp_fk foreign key (comparison_id) references print_comparison (id),
  constraint print_conclusion_seq_ck check (seq in (1, 2, 3)),
  constraint print_conclusion_ck check (conclusion in ('IDENTIFIED', 'EXCLUDED', 'INCONCLUSIVE'))
);
comment on table print_conclusion is 'What one examiner concluded, once, without knowing what another did; a third only where two differ. Rows are only ever added.';

alter table print_comparison add constraint print_comparison_one_fk foreign key (id, conclusion, one_person) references print_conclusion (comparison_id, conclusion, person);
alter table print_comparison add constraint print_comparison_other_fk foreign key (id, conclusion, other_person) references print_conclusion (comparison_id, conclusion, person);
