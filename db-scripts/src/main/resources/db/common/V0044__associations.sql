-- Who goes about with whom: associations of persons on record with each other and with gangs, each with its source, its grades and the day on which it is looked at again. Rows are added, looked at again and struck, never edited.
alter table recorded_offence add fir_key varchar(60) default '-' not null;
create index recorded_offence_fir_ix on recorded_offence (fir_key, place_id, record_id);

alter table name_key drop constraint name_key_register_ck;
alter table name_key add constraint name_key_register_ck check (register in ('CRIMINAL_RECORD', 'HOTLIST', 'GANG'));

create table gang (
  id numeric(19) not null,
  gang_number char(10) not null,
  name varchar(120) not null,
  name_folded varchar(120) not null,
  crime varchar(20) not null,
  words varchar(400),
  source_kind varchar(20) not null,
  source_reference varchar(60) not null,
  source_place_id numeric(19),
  fir_key varchar(60),
  source_grade char(1) not null,
  information_grade char(1) not null,
  handling varchar(10) not null,
  review_on date not null,
  reviewed_at timestamp(6) with time zone,
  reviewed_by varchar(60),
  entered_at timestamp(6) with time zone not null,
  entered_by varchar(60) not null,
  ending varchar(10),
  ended_on date,
  ended_why varchar(300),
  ended_at timestamp(6) with time zone,
  ended_by varchar(60),
  name_edition numeric(3) default 0 not null,
  version numeric(10) default 0 not null,
  constraint gang_pk primary key (id),
  constraint gang_number_uk unique (gang_number),
  constraint gang_source_place_fk foreign key (source_place_id) references place (id),
  constraint gang_source_ck check ((source_kind = 'FIR' and source_place_id is not null and fir_key is not null) or (source_kind <> 'FIR' and source_place_id is null and fir_key is null)),
  constraint gang_grade_ck check (source_grade in ('A', 'B', 'C', 'D', 'E') and information_grade in ('1', '2', '3', '4')),
  constraint gang_handling_ck check (handling in ('READERS', 'OFFICE') and (handling = 'OFFICE' or (source_grade in ('A', 'B', 'C') and information_grade in ('1', '2', '3')))),
  constraint gang_ended_ck check ((ending is null and ended_on is null and ended_why is null and ended_at is null and ended_by is null) or (ending in ('DISBANDED', 'MISTAKEN') and ended_on is not null and ended_why is not null and ended_at is not null and ended_by is not null))
);
create index gang_name_ix on gang (name_folded, id);
create index gang_names_ix on gang (name_edition, id);
create index gang_source_place_ix on gang (source_place_id);
comment on table gang is 'A gang as the record office knows it: its name, what it does, on which source, and whether it is still there.';

create table gang_alias (
  gang_id numeric(19) not null,
  seq numeric(3) not null,
  alias varchar(120) not null,
  constraint gang_alias_pk primary key (gang_id, seq),
  constraint gang_alias_gang_fk foreign key (gang_id) references gang (id)
);
comment on table gang_alias is 'Other names of a gang, in either script.';

create table gang_area (
  gang_id numeric(19) not null,
  place_id numeric(19) not null,
  constraint gang_area_pk primary key (gang_id, place_id),
  constraint gang_area_gang_fk foreign key (gang_id) references gang (id),
  constraint gang_area_place_fk foreign key (place_id) references place (id)
);
create index gang_area_place_ix on gang_area (place_id, gang_id);
comment on table gang_area is 'The districts in which a gang is met.';

create table association (
  id numeric(19) not null,
  association_number char(10) not null,
  kind varchar(20) not null,
  record_id numeric(19) not null,
  other_record_id numeric(19),
  gang_id numeric(19),
  member_role varchar(20),
  source_kind varchar(20) not null,
  source_reference varchar(60) not null,
  source_place_id numeric(19),
  fir_key varchar(60),
  source_grade char(1) not null,
  information_grade char(1) not null,
  handling varchar(10) not null,
  since_on date,
  until_on date,
  words varchar(400),
  review_on date not null,
  entered_at timestamp(6) with time zone not null,
  entered_by varchar(60) not null,
  constraint association_pk primary key (id),
  constraint association_number_uk unique (association_number),
  constraint association_record_fk foreign key (record_id) references criminal_record (id),
  constraint association_other_fk foreign key (other_record_id) references criminal_record (id),
  constraint association_gang_fk foreign key (gang_id) references gang (id),
  constraint association_place_fk foreign key (source_place_id) references place (id),
  constraint association_with_ck check ((kind = 'MEMBER' and gang_id is not null and member_role is not null and other_record_id is null) or (kind <> 'MEMBER' and gang_id is null and member_role is null and other_record_id is not null and other_record_id <> record_id)),
  constraint association_kind_ck check (kind in ('CO_ACCUSED', 'CONFEDERATE', 'FAMILY', 'FELLOW_MEMBER', 'CELL_MATE', 'SHELTERED', 'SHELTERED_BY', 'SOLD_TO', 'BOUGHT_FROM', 'SUPPLIED', 'SUPPLIED_BY', 'MEMBER')),
  constraint association_role_ck check (member_role is null or member_role in ('LEADER', 'SECOND', 'MEMBER', 'DRIVER', 'SCOUT', 'ARMOURER', 'RECEIVER')),
  constraint association_source_ck check ((source_kind = 'FIR' and source_place_id is not null and fir_key is not null) or (source_kind <> 'FIR' and source_place_id is null and fir_key is null)),
  constraint association_together_ck check (kind <> 'CO_ACCUSED' or source_kind = 'FIR'),
  constraint association_grade_ck check (source_grade in ('A', 'B', 'C', 'D', 'E') and information_grade in ('1', '2', '3', '4')),
  constraint association_handling_ck check (handling in ('READERS', 'OFFICE') and (handling = 'OFFICE' or (source_grade in ('A', 'B', 'C') and information_grade in ('1', '2', '3')))),
  constraint association_days_ck check (since_on is null or until_on is null or until_on >= since_on)
);
create index association_record_ix on association (record_id, id);
create index association_other_ix on association (other_record_id, id);
create index association_gang_ix on association (gang_id, id);
create index association_place_ix on association (source_place_id);
comment on table association is 'That a person on record goes about with another, or belongs to a gang, on which source and how well it is known. No name of whoever told it. Rows are only ever added.';

create table association_check (
  association_id numeric(19) not null,
  seq numeric(5) not null,
  outcome varchar(10) not null,
  found_on date not null,
  review_on date not null,
  words varchar(300) not null,
  checked_at timestamp(6) with time zone not null,
  checked_by varchar(60) not null,
  constraint association_check_pk primary key (association_id, seq),
  constraint association_check_of_fk foreign key (association_id) references association (id),
  constraint association_check_outcome_ck check (outcome in ('STANDS', 'ENDED'))
);
comment on table association_check is 'That somebody looked at an association again, and whether it still holds. Rows are only ever added.';

create table association_strike (
  association_id numeric(19) not null,
  struck_at timestamp(6) with time zone not null,
  struck_by varchar(60) not null,
  why varchar(300) not null,
  constraint association_strike_pk primary key (association_id),
  constraint association_strike_of_fk foreign key (association_id) references association (id)
);
comment on table association_strike is 'That an association was wrong, and why. It stays to be read by examiners, struck. Rows are only ever added.';
