-- What leaves is accounted for: to which office a set of prints went, on whose letter and for what. Rows are only ever added.
create table print_release (
  id numeric(19) not null,
  release_number varchar(40) not null,
  set_id numeric(19) not null,
  recipient varchar(120) not null,
  agency varchar(36) not null,
  authority varchar(120) not null,
  letter_number varchar(60) not null,
  letter_on date not null,
  is_named numeric(1) not null,
  purpose varchar(300) not null,
  case_reference varchar(60) not null,
  fingers numeric(2) not null,
  released_at timestamp(6) with time zone not null,
  released_by varchar(60) not null,
  released_person varchar(60) not null,
  constraint print_release_pk primary key (id),
  constraint print_release_number_uk unique (release_number),
  constraint print_release_once_uk unique (set_id, agency, letter_number),
  constraint print_release_set_fk foreign key (set_id) references print_set (id),
  constraint print_release_named_ck check (is_named in (0, 1)),
  constraint print_release_fingers_ck check (fingers between 1 and 10)
);
comment on table print_release is 'That a set of prints left for another office as a transaction, on whose letter and for what.';
