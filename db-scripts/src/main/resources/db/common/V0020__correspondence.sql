-- The complainant writes and gives files on an open case: that something came and who has read it stands beside the case, so that to read it changes no case under another's hands.
create table citizen_message (
  id numeric(19) not null,
  complaint_id numeric(19) not null,
  kind varchar(10) not null,
  arrived_at timestamp(6) with time zone not null,
  read_by varchar(60),
  read_at timestamp(6) with time zone,
  version numeric(10) default 0 not null,
  constraint citizen_message_pk primary key (id),
  constraint citizen_message_complaint_fk foreign key (complaint_id) references complaint (id),
  constraint citizen_message_kind_ck check (kind in ('WORDS', 'FILE')),
  constraint citizen_message_read_ck check ((read_at is null and read_by is null) or (read_at is not null and read_by is not null))
);
create index citizen_message_case_ix on citizen_message (complaint_id, arrived_at);
comment on table citizen_message is 'That words or a file came from a complainant, and who of the post that answers has read it; the words stand on the timeline.';

-- A file of the complainant is never shown as an officer's.
alter table attachment add of_citizen numeric(1) default 0 not null;
