-- Photographs of a person are kept only of a convict or on a magistrate's order, each encrypted for its row, and withdrawn with their ground.
create table photo_set (
  id numeric(19) not null,
  record_id numeric(19) not null,
  seq numeric(5) not null,
  standing varchar(12) not null,
  offence_seq numeric(5) not null,
  court varchar(120),
  order_number varchar(60),
  order_on date,
  taken_on date not null,
  state varchar(10) not null,
  begun_at timestamp(6) with time zone not null,
  begun_by varchar(60) not null,
  completed_at timestamp(6) with time zone,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_by varchar(60),
  withdrawn_why varchar(300),
  destruction_id numeric(19),
  version numeric(10) default 0 not null,
  constraint photo_set_pk primary key (id),
  constraint photo_set_seq_uk unique (record_id, seq),
  constraint photo_set_record_uk unique (id, record_id),
  constraint photo_set_offence_fk foreign key (record_id, offence_seq) references recorded_offence (record_id, seq),
  constraint photo_set_ground_ck check ((standing = 'CONVICTED' and court is null and order_number is null and order_on is null) or (standing = 'ORDERED' and court is not null and order_number is not null and order_on is not null)),
  constraint photo_set_day_ck check (order_on is null or taken_on >= order_on),
  constraint photo_set_state_ck check ((state = 'OPEN' and completed_at is null and withdrawn_at is null) or (state = 'COMPLETE' and completed_at is not null and withdrawn_at is null) or (state in ('WITHDRAWN', 'DESTROYED') and withdrawn_at is not null and withdrawn_by is not null and withdrawn_why is not null)),
  constraint photo_set_destroyed_ck check ((state = 'DESTROYED' and destruction_id is not null) or (state <> 'DESTROYED' and destruction_id is null))
);
create index photo_set_offence_ix on photo_set (record_id, offence_seq);
create index photo_set_state_ix on photo_set (state, withdrawn_at, id);
comment on table photo_set is 'The photographs that were taken of a person on one day, and on what ground: convicted of an entry of the record, or a magistrate''s order in that case; an arrest is none. WITHDRAWN ones are shown to nobody and wait to be destroyed.';

create table photo_view (
  id numeric(19) not null,
  set_id numeric(19) not null,
  record_id numeric(19) not null,
  place numeric(3) not null,
  side varchar(10) not null,
  mark_seq numeric(5),
  mark_words varchar(120),
  width numeric(5),
  height numeric(5),
  sharpness numeric(7),
  mean_light numeric(3),
  lost_dark numeric(4),
  lost_light numeric(4),
  contrast numeric(3),
  accepted_at timestamp(6) with time zone,
  accepted_by varchar(60),
  taken_at timestamp(6) with time zone not null,
  taken_by varchar(60) not null,
  version numeric(10) default 0 not null,
  constraint photo_view_pk primary key (id),
  constraint photo_view_place_uk unique (set_id, place),
  constraint photo_view_set_fk foreign key (set_id, record_id) references photo_set (id, record_id),
  constraint photo_view_mark_fk foreign key (record_id, mark_seq) references description_entry (record_id, seq),
  constraint photo_view_side_ck check ((side = 'FRONT' and place = 1) or (side = 'LEFT' and place = 2) or (side = 'RIGHT' and place = 3) or (side = 'MARK' and place > 3)),
  constraint photo_view_words_ck check ((side <> 'MARK' and mark_seq is null and mark_words is null) or (side = 'MARK' and ((mark_seq is null and mark_words is not null) or (mark_seq is not null and mark_words is null) or (mark_seq is null and width is null)))),
  constraint photo_view_measured_ck check ((width is null and height is null and sharpness is null and mean_light is null and lost_dark is null and lost_light is null and contrast is null) or (width is not null and height is not null and sharpness is not null and mean_light is not null and lost_dark is not null and lost_light is not null and contrast is not null)),
  constraint photo_view_size_ck check (side = 'MARK' or width is null or (width >= 480 and height >= 600)),
  constraint photo_view_accepted_ck check ((accepted_at is null and accepted_by is null) or (accepted_at is not null and accepted_by is not null))
);
create index photo_view_set_ix on photo_view (set_id, record_id);
create index photo_view_mark_ix on photo_view (record_id, mark_seq);
comment on table photo_view is 'One photograph of a set: front, a side, or a mark that the description names or words do; and what was measured of it. Of a destroyed one neither stays.';

create table photo_picture (
  view_id numeric(19) not null,
  sealed_picture blob not null,
  sealed_small blob not null,
  version numeric(10) default 0 not null,
  constraint photo_picture_pk primary key (view_id),
  constraint photo_picture_view_fk foreign key (view_id) references photo_view (id)
);
comment on table photo_picture is 'The picture of a view, whole and small, each encrypted for its row.';

create table photo_destruction (
  id numeric(19) not null,
  certificate_number varchar(40) not null,
  set_id numeric(19) not null,
  live_set_id numeric(19),
  outcome varchar(20) not null,
  photographs numeric(2) not null,
  proposed_at timestamp(6) with time zone not null,
  proposed_by varchar(60) not null,
  proposed_person varchar(60) not null,
  decision varchar(10) not null,
  decided_at timestamp(6) with time zone,
  decided_by varchar(60),
  decided_person varchar(60),
  refused_why varchar(300),
  version numeric(10) default 0 not null,
  constraint photo_destruction_pk primary key (id),
  constraint photo_destruction_number_uk unique (certificate_number),
  constraint photo_destruction_live_uk unique (live_set_id),
  constraint photo_destruction_set_uk unique (id, set_id),
  constraint photo_destruction_set_fk foreign key (set_id) references photo_set (id),
  constraint photo_destruction_live_ck check ((decision in ('WAITING', 'CONFIRMED') and live_set_id is not null and live_set_id = set_id) or (decision = 'REFUSED' and live_set_id is null and refused_why is not null)),
  constraint photo_destruction_two_ck check (decided_person is null or decided_person <> proposed_person),
  constraint photo_destruction_done_ck check (decision = 'WAITING' or (decided_person is not null and decided_by is not null and decided_at is not null))
);
create index photo_destruction_of_ix on photo_destruction (set_id);
create index photo_destruction_waits_ix on photo_destruction (decision, decided_at, id);
comment on table photo_destruction is 'That a set of photographs is to be destroyed, as one person proposed and another confirmed; then the row is the certificate.';

create table photo_keeping (
  id numeric(19) not null,
  set_id numeric(19) not null,
  live_set_id numeric(19),
  authority varchar(120) not null,
  order_number varchar(60) not null,
  order_on date not null,
  keep_until date,
  marked_at timestamp(6) with time zone not null,
  marked_by varchar(60) not null,
  lifted_at timestamp(6) with time zone,
  lifted_by varchar(60),
  lifted_why varchar(300),
  version numeric(10) default 0 not null,
  constraint photo_keeping_pk primary key (id),
  constraint photo_keeping_live_uk unique (live_set_id),
  constraint photo_keeping_set_fk foreign key (set_id) references photo_set (id),
  constraint photo_keeping_live_ck check ((lifted_at is null and live_set_id is not null and live_set_id = set_id) or (lifted_at is not null and lifted_by is not null and lifted_why is not null and live_set_id is null))
);
create index photo_keeping_set_ix on photo_keeping (set_id);
comment on table photo_keeping is 'A direction in writing that photographs be kept though the case ended without a conviction (Identification of Prisoners Act 1920, section 7).';

alter table photo_set add constraint photo_set_destruction_fk foreign key (destruction_id, id) references photo_destruction (id, set_id);
