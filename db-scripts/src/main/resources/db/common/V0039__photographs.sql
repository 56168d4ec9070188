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
  version numeric(10) default 0 not null,
  constraint photo_set_pk primary key (id),
  constraint photo_set_seq_uk unique (record_id, seq),
  constraint photo_set_record_uk unique (id, record_id),
  constraint photo_set_offence_fk foreign key (record_id, offence_seq) references recorded_offence (record_id, seq),
  constraint photo_set_ground_ck check ((standing = 'CONVICTED' and court is null and order_number is null and order_on is null) or (standing = 'ORDERED' and court is not null and order_number is not null and order_on is not null)),
  constraint photo_set_day_ck check (order_on is null or taken_on >= order_on),
  constraint photo_set_state_ck check ((state = 'OPEN' and completed_at is null and withdrawn_at is null) or (state = 'COMPLETE' and completed_at is not null and withdrawn_at is null) or (state = 'WITHDRAWN' and withdrawn_at is not null and withdrawn_by is not null and withdrawn_why is not null))
);
create index photo_set_offence_ix on photo_set (record_id, offence_seq);
comment on table photo_set is 'The photographs that were taken of a person on one day, and on what ground: convicted of an entry of the record, or a magistrate''s order in that case; an arrest is none. WITHDRAWN ones are shown to nobody.';

create table photo_view (
  id numeric(19) not null,
  set_id numeric(19) not null,
  record_id numeric(19) not null,
  place numeric(3) not null,
  side varchar(10) not null,
  mark_seq numeric(5),
  mark_words varchar(120),
  width numeric(5) not null,
  height numeric(5) not null,
  sharpness numeric(7) not null,
  mean_light numeric(3) not null,
  lost_dark numeric(4) not null,
  lost_light numeric(4) not null,
  contrast numeric(3) not null,
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
  constraint photo_view_words_ck check ((side <> 'MARK' and mark_seq is null and mark_words is null) or (side = 'MARK' and ((mark_seq is null and mark_words is not null) or (mark_seq is not null and mark_words is null)))),
  constraint photo_view_size_ck check (side = 'MARK' or (width >= 480 and height >= 600)),
  constraint photo_view_accepted_ck check ((accepted_at is null and accepted_by is null) or (accepted_at is not null and accepted_by is not null))
);
create index photo_view_set_ix on photo_view (set_id, record_id);
create index photo_view_mark_ix on photo_view (record_id, mark_seq);
comment on table photo_view is 'One photograph of a set: front, a side, or a mark that the description names or words do; and what was measured of it.';

create table photo_picture (
  view_id numeric(19) not null,
  sealed_picture blob not null,
  sealed_small blob not null,
  version numeric(10) default 0 not null,
  constraint photo_picture_pk primary key (view_id),
  constraint photo_picture_view_fk foreign key (view_id) references photo_view (id)
);
comment on table photo_picture is 'The picture of a view, whole and small, each encrypted for its row.';
