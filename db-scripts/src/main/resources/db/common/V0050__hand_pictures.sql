-- A person's fingers come on one card, as slaps and as palms: the picture is kept with its set as evidence of where they came from, and of a finger a rolled and a plain print.
create table hand_picture (
  id numeric(19) not null,
  set_id numeric(19) not null,
  seq numeric(3) not null,
  kind varchar(20) not null,
  dpi numeric(5),
  width numeric(5),
  height numeric(5),
  laid varchar(1000),
  sent_at timestamp(6) with time zone not null,
  sent_by varchar(60) not null,
  version numeric(10) default 0 not null,
  constraint hand_picture_pk primary key (id),
  constraint hand_picture_seq_uk unique (set_id, seq),
  constraint hand_picture_set_uk unique (id, set_id),
  constraint hand_picture_set_fk foreign key (set_id) references print_set (id),
  constraint hand_picture_kind_ck check (kind in ('CARD', 'RIGHT_FOUR', 'LEFT_FOUR', 'THUMBS', 'RIGHT_PALM', 'LEFT_PALM', 'RIGHT_WRITER', 'LEFT_WRITER'))
);
comment on table hand_picture is 'A picture of more than one finger that was sent into a set of prints: a card, a slap or a palm; its scale, and the boxes of its fingers as they were laid over it. Without its size it was destroyed.';

create table hand_image (
  picture_id numeric(19) not null,
  sealed_image blob not null,
  sealed_view blob not null,
  version numeric(10) default 0 not null,
  constraint hand_image_pk primary key (picture_id),
  constraint hand_image_picture_fk foreign key (picture_id) references hand_picture (id)
);
comment on table hand_image is 'The picture itself, encrypted for its row, and a smaller one that pages show.';

alter table taken_print add impression numeric(1) default 1 not null;
alter table taken_print add picture_id numeric(19);
alter table taken_print add cut_box varchar(30);
alter table taken_print drop constraint taken_print_finger_uk;
alter table taken_print add constraint taken_print_finger_uk unique (set_id, finger, impression);
alter table taken_print add constraint taken_print_impression_ck check (impression in (1, 2));
alter table taken_print add constraint taken_print_picture_fk foreign key (picture_id, set_id) references hand_picture (id, set_id);
alter table taken_print add constraint taken_print_cut_ck check ((picture_id is null and cut_box is null) or (picture_id is not null and cut_box is not null and state = 'TAKEN'));
create index taken_print_picture_ix on taken_print (picture_id);
