-- A print comes as a file or live from a scanner: what leaves the office says which, and a scanner that was wrong is found again in the prints that it took.
alter table taken_print add scanner_maker varchar(50);
alter table taken_print add scanner_model varchar(50);
alter table taken_print add scanner_serial varchar(50);
alter table taken_print add constraint taken_print_scanner_ck check ((scanner_maker is null and scanner_model is null and scanner_serial is null) or (scanner_maker is not null and scanner_model is not null and scanner_serial is not null and state = 'TAKEN'));
comment on column taken_print.scanner_serial is 'Of the scanner from which it came live, as the officer''s computer said; null for one that came as a file.';

alter table hand_picture add scanner_maker varchar(50);
alter table hand_picture add scanner_model varchar(50);
alter table hand_picture add scanner_serial varchar(50);
alter table hand_picture add constraint hand_picture_scanner_ck check ((scanner_maker is null and scanner_model is null and scanner_serial is null) or (scanner_maker is not null and scanner_model is not null and scanner_serial is not null and kind <> 'CARD'));

-- One finger of somebody who was met in the street is asked about among the persons who are looked for, under a policy of its own; two examiners decide, and then it goes.
alter table use_policy drop constraint use_policy_function_ck;
alter table use_policy add constraint use_policy_function_ck check (function_code in ('HOTLIST_CHECK', 'PRINT_IDENTIFY', 'PRINT_CHECK', 'LATENT_SEARCH', 'LATENT_AGAINST_LATENT', 'NAME_MATCH', 'LOOKS_SEARCH', 'HOTEL_WATCHLIST'));
alter table function_switch_off drop constraint function_switch_off_code_ck;
alter table function_switch_off add constraint function_switch_off_code_ck check (function_code in ('HOTLIST_CHECK', 'PRINT_IDENTIFY', 'PRINT_CHECK', 'LATENT_SEARCH', 'LATENT_AGAINST_LATENT', 'NAME_MATCH', 'LOOKS_SEARCH', 'HOTEL_WATCHLIST'));
alter table hotlist_check drop constraint hotlist_check_question_ck;
alter table hotlist_check add constraint hotlist_check_question_ck check (question in ('CNIC', 'PLATE', 'NAME', 'FINGER'));
alter table hotlist_check drop constraint hotlist_check_result_ck;
alter table hotlist_check add constraint hotlist_check_result_ck check (result in ('FOUND', 'POSSIBLE', 'NOTHING', 'EXAMINED', 'NO_POLICY', 'LIMIT'));

create table asked_finger (
  id numeric(19) not null,
  reference char(11) not null,
  finger varchar(12) not null,
  ground_code varchar(10) not null,
  dpi numeric(5) not null,
  asked_at timestamp(6) with time zone not null,
  person varchar(60) not null,
  sealed_template blob,
  sealed_image blob,
  told_at timestamp(6) with time zone,
  destroyed_at timestamp(6) with time zone,
  version numeric(10) default 0 not null,
  constraint asked_finger_pk primary key (id),
  constraint asked_finger_reference_uk unique (reference),
  constraint asked_finger_ground_ck check (ground_code in ('ARRESTED', 'AGREED')),
  constraint asked_finger_kept_ck check ((destroyed_at is null and sealed_image is not null and sealed_template is not null) or (destroyed_at is not null and sealed_image is null and sealed_template is null))
);
create index asked_finger_kept_ix on asked_finger (destroyed_at, asked_at);
comment on table asked_finger is 'One finger that an officer at a picket asked about, and on what ground it was taken. Its image and template are here, encrypted for the row, for as long as examiners need them.';

alter table print_search add asked_finger_id numeric(19);
alter table print_search add constraint print_search_asked_fk foreign key (asked_finger_id) references asked_finger (id);
alter table print_search drop constraint print_search_sought_ck;
alter table print_search add constraint print_search_sought_ck check ((function_code = 'PRINT_IDENTIFY' and set_id is not null and marking_id is null and asked_finger_id is null) or (function_code = 'PRINT_CHECK' and is_one_to_one = 0 and set_id is null and marking_id is null and asked_finger_id is not null) or (function_code = 'LATENT_SEARCH' and is_one_to_one = 0 and asked_finger_id is null and ((set_id is null and marking_id is not null) or (set_id is not null and marking_id is null))) or (function_code = 'LATENT_AGAINST_LATENT' and is_one_to_one = 0 and set_id is null and marking_id is not null and asked_finger_id is null));
create index print_search_asked_finger_ix on print_search (asked_finger_id);

alter table print_candidate add asked_finger_id numeric(19);
alter table print_candidate add constraint print_candidate_asked_fk foreign key (asked_finger_id) references asked_finger (id);
alter table print_candidate drop constraint print_candidate_sought_ck;
alter table print_candidate add constraint print_candidate_sought_ck check ((record_id is not null and print_id is not null and one_marking_id is null and one_lift_id is null and other_marking_id is null and other_lift_id is null and ((probe_print_id is not null and marking_id is null and lift_id is null and asked_finger_id is null) or (probe_print_id is null and marking_id is not null and lift_id is not null and asked_finger_id is null) or (probe_print_id is null and marking_id is null and lift_id is null and asked_finger_id is not null))) or (record_id is null and print_id is null and probe_print_id is null and marking_id is null and lift_id is null and asked_finger_id is null and one_marking_id is not null and one_lift_id is not null and other_marking_id is not null and other_lift_id is not null and one_lift_id <> other_lift_id));
create index print_candidate_asked_ix on print_candidate (asked_finger_id);
create index wanted_notice_live_ix on wanted_notice (withdrawn_at, offence_id);
