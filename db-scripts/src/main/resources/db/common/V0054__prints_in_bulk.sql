-- Old prints, cards and photographs come in by the folder, one file a line: of each file it is kept that it came, so that it never comes twice, and what of it waits for a person.
create table print_batch (
  id numeric(19) not null,
  name varchar(30) not null,
  register_name varchar(60),
  purpose varchar(300) not null,
  case_reference varchar(60) not null,
  account_id numeric(19) not null,
  authorised_by varchar(60) not null,
  authorised_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  closed_by varchar(60),
  version numeric(10) default 0 not null,
  constraint print_batch_pk primary key (id),
  constraint print_batch_name_uk unique (name),
  constraint print_batch_account_fk foreign key (account_id) references user_account (id),
  constraint print_batch_closed_ck check ((closed_at is null and closed_by is null) or (closed_at is not null and closed_by is not null))
);
create index print_batch_account_ix on print_batch (account_id);
create index print_batch_authorised_ix on print_batch (authorised_at, id);
comment on table print_batch is 'That an examiner lets old prints and photographs be imported in his name, for which reason, until he closes it.';

create table print_batch_line (
  id numeric(19) not null,
  batch_id numeric(19) not null,
  line_number numeric(5) not null,
  file_name varchar(200) not null,
  content_hash char(64) not null,
  kind varchar(12) not null,
  record_id numeric(19) not null,
  print_set_id numeric(19),
  photo_set_id numeric(19),
  place numeric(3),
  taken_on date not null,
  state varchar(10) not null,
  why varchar(60),
  why_about varchar(200),
  like_record_id numeric(19),
  entered_at timestamp(6) with time zone not null,
  decided_at timestamp(6) with time zone,
  decided_by varchar(60),
  decided_why varchar(300),
  version numeric(10) default 0 not null,
  constraint print_batch_line_pk primary key (id),
  constraint print_batch_line_content_uk unique (content_hash),
  constraint print_batch_line_batch_fk foreign key (batch_id) references print_batch (id),
  constraint print_batch_line_record_fk foreign key (record_id) references record_life (record_id) on delete cascade,
  constraint print_batch_line_like_fk foreign key (like_record_id) references criminal_record (id),
  constraint print_batch_line_prints_fk foreign key (print_set_id) references print_set (id),
  constraint print_batch_line_photos_fk foreign key (photo_set_id) references photo_set (id),
  constraint print_batch_line_kind_ck check (kind in ('NIST', 'CARD', 'PHOTO_FRONT', 'PHOTO_LEFT', 'PHOTO_RIGHT', 'PHOTO_MARK')),
  constraint print_batch_line_set_ck check ((kind in ('NIST', 'CARD') and print_set_id is not null and photo_set_id is null and place is null) or (kind not in ('NIST', 'CARD') and print_set_id is null and photo_set_id is not null and place is not null)),
  constraint print_batch_line_state_ck check (state in ('TAKEN', 'WAITING', 'ACCEPTED', 'REFUSED')),
  constraint print_batch_line_why_ck check (state = 'TAKEN' or why is not null),
  constraint print_batch_line_decided_ck check ((state in ('TAKEN', 'WAITING') and decided_at is null and decided_by is null and decided_why is null) or (state = 'ACCEPTED' and decided_at is not null and decided_by is not null and decided_why is null) or (state = 'REFUSED' and decided_at is not null and decided_by is not null and decided_why is not null))
);
create index print_batch_line_batch_ix on print_batch_line (batch_id, state, id);
create index print_batch_line_state_ix on print_batch_line (state, id);
create index print_batch_line_record_ix on print_batch_line (record_id);
create index print_batch_line_like_ix on print_batch_line (like_record_id);
create index print_batch_line_prints_ix on print_batch_line (print_set_id);
create index print_batch_line_photos_ix on print_batch_line (photo_set_id, id);
comment on table print_batch_line is 'A file of old prints or photographs that came in, by its content, and what a person decided where it did not go in by itself.';
