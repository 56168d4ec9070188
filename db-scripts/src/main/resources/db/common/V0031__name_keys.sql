-- Persons are found by name in both scripts, however it was spelt: what each name sounds like, in keys.
create table name_key (
  register varchar(20) not null,
  key_text varchar(60) not null,
  owner_id numeric(19) not null,
  constraint name_key_pk primary key (key_text, register, owner_id),
  constraint name_key_register_ck check (register in ('CRIMINAL_RECORD'))
);
create index name_key_owner_ix on name_key (register, owner_id);
comment on table name_key is 'What the names of a register sound like, some eight keys a person; made from the names by the program and made anew when its rule changes.';

alter table criminal_record add name_edition numeric(3) default 0 not null;
create index criminal_record_names_ix on criminal_record (name_edition, id);
