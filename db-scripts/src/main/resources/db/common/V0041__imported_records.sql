-- From which line of which old register an entry of a criminal record was copied. A number of an FIR is one of its station: two stations have the same one.
alter table recorded_offence drop constraint recorded_offence_once_uk;
alter table recorded_offence add constraint recorded_offence_once_uk unique (record_id, offence_code, fir_reference, place_id);

create table imported_entry (
  id numeric(19) not null,
  line_key char(64) not null,
  person_key char(64) not null,
  record_id numeric(19) not null,
  offence_seq numeric(5) not null,
  register_name varchar(60) not null,
  reference varchar(60) not null,
  imported_at timestamp(6) with time zone not null,
  imported_by varchar(60) not null,
  constraint imported_entry_pk primary key (id),
  constraint imported_entry_line_uk unique (line_key),
  constraint imported_entry_entry_fk foreign key (record_id, offence_seq) references recorded_offence (record_id, seq)
);
create index imported_entry_person_ix on imported_entry (person_key, record_id);
create index imported_entry_entry_ix on imported_entry (record_id, offence_seq);
comment on table imported_entry is 'From which line of which old register an entry was copied, so that it never is twice. Rows are only ever added.';
