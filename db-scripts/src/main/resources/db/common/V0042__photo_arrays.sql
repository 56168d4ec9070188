-- Photographs are shown to a witness where no identification parade is possible: sealed by one officer, shown by another who does not know the suspect. Rows of these tables are only ever added.
create table photo_array (
  id numeric(19) not null,
  array_number varchar(10) not null,
  case_reference varchar(60) not null,
  purpose varchar(300) not null,
  bar varchar(20) not null,
  court varchar(120),
  order_number varchar(60),
  order_on date,
  bar_words varchar(500) not null,
  photographs numeric(2) not null,
  sealed_at timestamp(6) with time zone not null,
  sealed_by varchar(60) not null,
  sealed_person varchar(60) not null,
  constraint photo_array_pk primary key (id),
  constraint photo_array_number_uk unique (array_number),
  constraint photo_array_person_uk unique (id, sealed_person),
  constraint photo_array_size_uk unique (id, photographs),
  constraint photo_array_size_ck check (photographs between 6 and 10),
  constraint photo_array_bar_ck check ((bar in ('NOT_FOUND', 'DIED', 'ABROAD') and court is null and order_number is null and order_on is null) or (bar = 'DECLINED' and court is not null and order_number is not null and order_on is not null))
);
create index photo_array_of_ix on photo_array (sealed_person, id);
comment on table photo_array is 'Photographs to be shown to witnesses of a case, one of them of the suspect, and why no identification parade before a magistrate is possible. One that is sealed is never changed.';

create table array_member (
  id numeric(19) not null,
  array_id numeric(19) not null,
  seq numeric(2) not null,
  before_seq numeric(2),
  part varchar(10) not null,
  photographs numeric(2) not null,
  record_id numeric(19) not null,
  set_id numeric(19) not null,
  constraint array_member_pk primary key (id),
  constraint array_member_seq_uk unique (array_id, seq),
  constraint array_member_record_uk unique (array_id, record_id),
  constraint array_member_array_fk foreign key (array_id, photographs) references photo_array (id, photographs),
  constraint array_member_before_fk foreign key (array_id, before_seq) references array_member (array_id, seq),
  constraint array_member_set_fk foreign key (set_id, record_id) references photo_set (id, record_id),
  constraint array_member_part_ck check ((seq = 1 and part = 'SUSPECT' and before_seq is null) or (seq > 1 and part = 'FILLER' and before_seq is not null and before_seq = seq - 1)),
  constraint array_member_size_ck check (seq <= photographs)
);
create index array_member_array_ix on array_member (array_id, photographs);
create index array_member_before_ix on array_member (array_id, before_seq);
create index array_member_set_ix on array_member (set_id, record_id);
create index array_member_record_ix on array_member (record_id, seq);
comment on table array_member is 'Whose front photograph is in an array: the first is the suspect''s, the others are of persons who look like it; each follows the one before, so that the last one stands for all.';

create table array_showing (
  id numeric(19) not null,
  array_id numeric(19) not null,
  seq numeric(3) not null,
  photographs numeric(2) not null,
  sealed_person varchar(60) not null,
  place_id numeric(19) not null,
  witness varchar(120) not null,
  witness_key varchar(240) not null,
  language varchar(2) not null,
  ordered_at timestamp(6) with time zone not null,
  constraint array_showing_pk primary key (id),
  constraint array_showing_seq_uk unique (array_id, seq),
  constraint array_showing_once_uk unique (array_id, witness_key),
  constraint array_showing_array_uk unique (id, array_id),
  constraint array_showing_person_uk unique (id, sealed_person),
  constraint array_showing_size_uk unique (id, photographs),
  constraint array_showing_person_fk foreign key (array_id, sealed_person) references photo_array (id, sealed_person),
  constraint array_showing_size_fk foreign key (array_id, photographs) references photo_array (id, photographs),
  constraint array_showing_whole_fk foreign key (array_id, photographs) references array_member (array_id, seq),
  constraint array_showing_place_fk foreign key (place_id) references place (id)
);
create index array_showing_person_ix on array_showing (array_id, sealed_person);
create index array_showing_size_ix on array_showing (array_id, photographs);
create index array_showing_place_ix on array_showing (place_id, id);
comment on table array_showing is 'That an array is to be shown to a witness, once, at a place; it refers to the last photograph of the array, so that none is shown in part.';

create table array_position (
  id numeric(19) not null,
  showing_id numeric(19) not null,
  stands_at numeric(2) not null,
  before_at numeric(2),
  array_id numeric(19) not null,
  member_seq numeric(2) not null,
  constraint array_position_pk primary key (id),
  constraint array_position_at_uk unique (showing_id, stands_at),
  constraint array_position_member_uk unique (showing_id, member_seq),
  constraint array_position_showing_fk foreign key (showing_id, array_id) references array_showing (id, array_id),
  constraint array_position_member_fk foreign key (array_id, member_seq) references array_member (array_id, seq),
  constraint array_position_before_fk foreign key (showing_id, before_at) references array_position (showing_id, stands_at),
  constraint array_position_at_ck check ((stands_at = 1 and before_at is null) or (stands_at > 1 and before_at is not null and before_at = stands_at - 1))
);
create index array_position_showing_ix on array_position (showing_id, array_id);
create index array_position_member_ix on array_position (array_id, member_seq);
create index array_position_before_ix on array_position (showing_id, before_at);
comment on table array_position is 'At which number which photograph stands before one witness, as it was drawn by lot.';

create table array_begun (
  showing_id numeric(19) not null,
  photographs numeric(2) not null,
  sealed_person varchar(60) not null,
  shown_person varchar(60) not null,
  shown_by varchar(60) not null,
  shown_at timestamp(6) with time zone not null,
  constraint array_begun_pk primary key (showing_id),
  constraint array_begun_person_uk unique (showing_id, shown_person),
  constraint array_begun_sealed_fk foreign key (showing_id, sealed_person) references array_showing (id, sealed_person),
  constraint array_begun_size_fk foreign key (showing_id, photographs) references array_showing (id, photographs),
  constraint array_begun_whole_fk foreign key (showing_id, photographs) references array_position (showing_id, stands_at),
  constraint array_begun_other_ck check (shown_person <> sealed_person)
);
create index array_begun_sealed_ix on array_begun (showing_id, sealed_person);
create index array_begun_size_ix on array_begun (showing_id, photographs);
create index array_begun_shown_ix on array_begun (shown_person, showing_id);
comment on table array_begun is 'Who showed an array to its witness, and when: never the person who sealed it.';

create table array_outcome (
  showing_id numeric(19) not null,
  recorded_person varchar(60) not null,
  recorded_by varchar(60) not null,
  recorded_at timestamp(6) with time zone not null,
  answer varchar(10) not null,
  chosen_at numeric(2),
  words varchar(1000) not null,
  certainty varchar(300),
  others varchar(300) not null,
  constraint array_outcome_pk primary key (showing_id),
  constraint array_outcome_person_fk foreign key (showing_id, recorded_person) references array_begun (showing_id, shown_person),
  constraint array_outcome_chosen_fk foreign key (showing_id, chosen_at) references array_position (showing_id, stands_at),
  constraint array_outcome_answer_ck check ((answer = 'CHOSE' and chosen_at is not null and certainty is not null) or (answer in ('NONE', 'UNSURE', 'STOPPED') and chosen_at is null and certainty is null))
);
create index array_outcome_person_ix on array_outcome (showing_id, recorded_person);
create index array_outcome_chosen_ix on array_outcome (showing_id, chosen_at);
comment on table array_outcome is 'What a witness said before an array, in the own words, as the officer who showed it wrote it down.';

create table array_note (
  id numeric(19) not null,
  showing_id numeric(19) not null,
  seq numeric(2) not null,
  words varchar(500) not null,
  noted_person varchar(60) not null,
  noted_by varchar(60) not null,
  noted_at timestamp(6) with time zone not null,
  constraint array_note_pk primary key (id),
  constraint array_note_seq_uk unique (showing_id, seq),
  constraint array_note_outcome_fk foreign key (showing_id) references array_outcome (showing_id),
  constraint array_note_person_fk foreign key (showing_id, noted_person) references array_begun (showing_id, shown_person)
);
create index array_note_person_ix on array_note (showing_id, noted_person);
comment on table array_note is 'What the officer who wrote an outcome down puts right of it later; the outcome itself stays.';
