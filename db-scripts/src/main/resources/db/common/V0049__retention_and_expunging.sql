-- A record is kept for a term and no longer: the terms, holds that keep one longer, and whole records expunged by two persons. What is sealed of a person is sealed under a key of that record, so that it can be read no more once the key's row is gone.
create table retention_rule (
  record_class varchar(20) not null,
  years numeric(3) not null,
  counted_from varchar(10) not null,
  confidence varchar(10) not null,
  source varchar(300) not null,
  constraint retention_rule_pk primary key (record_class),
  constraint retention_rule_class_ck check (record_class in ('GRAVE', 'LESSER', 'CHILD', 'CLEARED', 'CHILD_CLEARED', 'EMPTY')),
  constraint retention_rule_years_ck check (years between 0 and 100),
  constraint retention_rule_from_ck check (counted_from in ('OUTCOME', 'ENTRY')),
  constraint retention_rule_confidence_ck check (confidence in ('high', 'medium', 'low'))
);
comment on table retention_rule is 'For how many years a record is kept by how its entries ended, counted from the day of the outcome or of the entry. No law of the province fixes the terms yet.';

create table record_life (
  record_id numeric(19) not null,
  constraint record_life_pk primary key (record_id)
);
insert into record_life (record_id) select id from criminal_record;
comment on table record_life is 'That a record is kept. Everything that was entered of the person hangs on this row and goes with it, and nothing else lets it go; the row cannot go while the record refers to it, which an expunged one alone does not.';

create table record_key (
  record_id numeric(19) not null,
  sealed_key blob not null,
  constraint record_key_pk primary key (record_id),
  constraint record_key_record_fk foreign key (record_id) references record_life (record_id) on delete cascade
);
comment on table record_key is 'The secret of one record, encrypted for its row: without it nothing that is sealed of the person can be read.';

-- 1: under the program''s own key alone; 2: under the key of the record; 3: of the first, and it did not open. The program seals the first anew.
alter table taken_print add sealed_format numeric(1) default 1 not null;
alter table taken_print add constraint taken_print_format_ck check (sealed_format in (1, 2, 3));
update taken_print set sealed_format = 2 where sealed_template is null;
create index taken_print_format_ix on taken_print (sealed_format, id);
alter table print_picture add sealed_format numeric(1) default 1 not null;
alter table print_picture add constraint print_picture_format_ck check (sealed_format in (1, 2, 3));
create index print_picture_format_ix on print_picture (sealed_format, print_id);
alter table photo_picture add sealed_format numeric(1) default 1 not null;
alter table photo_picture add constraint photo_picture_format_ck check (sealed_format in (1, 2, 3));
create index photo_picture_format_ix on photo_picture (sealed_format, view_id);

create table record_hold (
  id numeric(19) not null,
  record_id numeric(19) not null,
  live_record_id numeric(19),
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
  constraint record_hold_pk primary key (id),
  constraint record_hold_live_uk unique (live_record_id),
  constraint record_hold_record_fk foreign key (record_id) references record_life (record_id) on delete cascade,
  constraint record_hold_live_ck check ((lifted_at is null and live_record_id is not null and live_record_id = record_id) or (lifted_at is not null and lifted_by is not null and lifted_why is not null and live_record_id is null))
);
create index record_hold_record_ix on record_hold (record_id);
comment on table record_hold is 'A direction in writing that a whole record be kept; while it holds nothing of it is expunged.';

create table record_expunction (
  id numeric(19) not null,
  certificate_number varchar(40) not null,
  record_id numeric(19) not null,
  live_record_id numeric(19),
  head_record_id numeric(19) not null,
  ground varchar(10) not null,
  record_class varchar(20),
  term_ended_on date,
  court varchar(120),
  order_number varchar(60),
  order_on date,
  proposed_at timestamp(6) with time zone not null,
  proposed_by varchar(60) not null,
  proposed_person varchar(60) not null,
  decision varchar(10) not null,
  decided_at timestamp(6) with time zone,
  decided_by varchar(60),
  decided_person varchar(60),
  refused_why varchar(300),
  version numeric(10) default 0 not null,
  constraint record_expunction_pk primary key (id),
  constraint record_expunction_number_uk unique (certificate_number),
  constraint record_expunction_live_uk unique (live_record_id),
  constraint record_expunction_of_uk unique (id, record_id, decision),
  constraint record_expunction_record_uk unique (id, record_id),
  constraint record_expunction_record_fk foreign key (record_id) references criminal_record (id),
  constraint record_expunction_head_fk foreign key (head_record_id) references criminal_record (id),
  constraint record_expunction_ground_ck check ((ground = 'TERM' and record_class is not null and term_ended_on is not null and court is null and order_number is null and order_on is null) or (ground = 'ORDER' and record_class is null and term_ended_on is null and court is not null and order_number is not null and order_on is not null)),
  constraint record_expunction_live_ck check ((decision in ('WAITING', 'CONFIRMED') and live_record_id is not null and live_record_id = record_id and refused_why is null) or (decision = 'REFUSED' and live_record_id is null and refused_why is not null)),
  constraint record_expunction_two_ck check (decided_person is null or decided_person <> proposed_person),
  constraint record_expunction_done_ck check (decision = 'WAITING' or (decided_person is not null and decided_by is not null and decided_at is not null))
);
create index record_expunction_of_ix on record_expunction (record_id);
create index record_expunction_head_ix on record_expunction (head_record_id, decision);
create index record_expunction_done_ix on record_expunction (decision, decided_at, id);
comment on table record_expunction is 'That a whole record is to be expunged, as one person proposed and another confirmed; then the row is the certificate. Records of one person each have theirs.';

-- A name may now be missing. The three engines share no words for a column that may now be empty.
alter table criminal_record add name_was varchar(120);
update criminal_record set name_was = name;
alter table criminal_record drop column name;
alter table criminal_record add name varchar(120);
update criminal_record set name = name_was;
alter table criminal_record drop column name_was;
alter table criminal_record add retain_until date;
alter table criminal_record add retain_class varchar(20);
alter table criminal_record add retain_edition numeric(10) default 0 not null;
alter table criminal_record add expunction_id numeric(19);
alter table criminal_record add expunction_decision varchar(10);
alter table criminal_record add constraint criminal_record_expunged_fk foreign key (expunction_id, id, expunction_decision) references record_expunction (id, record_id, decision);
alter table criminal_record add life_id numeric(19);
update criminal_record set life_id = id;
alter table criminal_record add constraint criminal_record_life_fk foreign key (life_id) references record_life (record_id);
create index criminal_record_life_ix on criminal_record (life_id);
alter table criminal_record add constraint criminal_record_expunged_ck check ((expunction_id is null and expunction_decision is null and name is not null and life_id is not null and life_id = id) or (life_id is null and expunction_id is not null and expunction_decision is not null and expunction_decision = 'CONFIRMED' and name is null and father is null and cnic is null and phone is null and address is null));
create index criminal_record_expunged_ix on criminal_record (expunction_id, id);
create index criminal_record_retain_ix on criminal_record (retain_until, id);
create index criminal_record_edition_ix on criminal_record (retain_edition, id);
comment on column criminal_record.retain_edition is 'Under which edition of the rules the day was worked out; 0 where an entry was changed since, until the program has worked it out anew.';

-- What was entered of a person goes with the life of the record, whatever the role may delete itself.
alter table recorded_offence drop constraint recorded_offence_record_fk;
alter table recorded_offence add constraint recorded_offence_record_fk foreign key (record_id) references record_life (record_id) on delete cascade;
alter table wanted_notice drop constraint wanted_notice_offence_fk;
alter table wanted_notice add constraint wanted_notice_offence_fk foreign key (offence_id) references recorded_offence (id) on delete cascade;
alter table record_change drop constraint record_change_record_fk;
alter table record_change add constraint record_change_record_fk foreign key (record_id) references record_life (record_id) on delete cascade;
alter table record_merge drop constraint record_merge_record_fk;
alter table record_merge add constraint record_merge_record_fk foreign key (record_id) references record_life (record_id) on delete cascade;
alter table record_merge drop constraint record_merge_into_fk;
alter table record_merge add constraint record_merge_into_fk foreign key (into_record_id) references record_life (record_id) on delete cascade;
alter table imported_entry drop constraint imported_entry_entry_fk;
alter table imported_entry add constraint imported_entry_entry_fk foreign key (record_id, offence_seq) references recorded_offence (record_id, seq) on delete cascade;
alter table correction_request drop constraint correction_request_record_fk;
alter table correction_request add constraint correction_request_record_fk foreign key (record_id) references record_life (record_id) on delete cascade;
alter table correction_request drop constraint correction_request_entry_fk;
alter table correction_request add constraint correction_request_entry_fk foreign key (record_id, offence_seq) references recorded_offence (record_id, seq) on delete cascade;
alter table correction_answer drop constraint correction_answer_request_fk;
alter table correction_answer add constraint correction_answer_request_fk foreign key (request_id) references correction_request (id) on delete cascade;
alter table prison_stay drop constraint prison_stay_case_fk;
alter table prison_stay add constraint prison_stay_case_fk foreign key (record_id, offence_seq) references recorded_offence (record_id, seq) on delete cascade;
alter table prison_stay drop constraint prison_stay_from_fk;
alter table prison_stay add constraint prison_stay_from_fk foreign key (came_from_id, record_id) references prison_stay (id, record_id) on delete cascade;
alter table stay_discrepancy drop constraint stay_discrepancy_stay_fk;
alter table stay_discrepancy add constraint stay_discrepancy_stay_fk foreign key (stay_id) references prison_stay (id) on delete cascade;
alter table description_entry drop constraint description_entry_record_fk;
alter table description_entry add constraint description_entry_record_fk foreign key (record_id) references record_life (record_id) on delete cascade;
alter table description_trait drop constraint description_trait_entry_fk;
alter table description_trait add constraint description_trait_entry_fk foreign key (entry_id) references description_entry (id) on delete cascade;
alter table description_strike drop constraint description_strike_entry_fk;
alter table description_strike add constraint description_strike_entry_fk foreign key (entry_id) references description_entry (id) on delete cascade;
alter table association drop constraint association_record_fk;
alter table association add constraint association_record_fk foreign key (record_id) references record_life (record_id) on delete cascade;
alter table association drop constraint association_other_fk;
alter table association add constraint association_other_fk foreign key (other_record_id) references record_life (record_id) on delete cascade;
alter table association_check drop constraint association_check_of_fk;
alter table association_check add constraint association_check_of_fk foreign key (association_id) references association (id) on delete cascade;
alter table association_strike drop constraint association_strike_of_fk;
alter table association_strike add constraint association_strike_of_fk foreign key (association_id) references association (id) on delete cascade;

-- Of an expunged record neither entry nor ground stays; that a set was there does, with what other cases say of it.
alter table print_set add expunction_id numeric(19);
alter table print_set add entry_seq numeric(5);
update print_set set entry_seq = offence_seq;
alter table print_set drop constraint print_set_offence_fk;
alter table print_set add constraint print_set_offence_fk foreign key (record_id, entry_seq) references recorded_offence (record_id, seq);
alter table print_set add constraint print_set_record_fk foreign key (record_id) references criminal_record (id);
create index print_set_entry_ix on print_set (record_id, entry_seq);
alter table print_set add constraint print_set_expunged_fk foreign key (expunction_id, record_id) references record_expunction (id, record_id);
create index print_set_expunged_ix on print_set (expunction_id, record_id);
alter table print_set add constraint print_set_entry_ck check ((expunction_id is null and entry_seq is not null and entry_seq = offence_seq) or (expunction_id is not null and entry_seq is null and state = 'DESTROYED'));
alter table print_set drop constraint print_set_ground_ck;
alter table print_set add constraint print_set_ground_ck check ((expunction_id is not null and court is null and order_number is null and order_on is null) or (standing in ('ARRESTED', 'CONVICTED') and court is null and order_number is null and order_on is null) or (standing = 'ORDERED' and court is not null and order_number is not null and order_on is not null));
alter table print_set drop constraint print_set_destroyed_ck;
alter table print_set add constraint print_set_destroyed_ck check ((state = 'DESTROYED' and (destruction_id is not null or expunction_id is not null)) or (state <> 'DESTROYED' and destruction_id is null and expunction_id is null));

alter table photo_set add expunction_id numeric(19);
alter table photo_set add entry_seq numeric(5);
update photo_set set entry_seq = offence_seq;
alter table photo_set drop constraint photo_set_offence_fk;
alter table photo_set add constraint photo_set_offence_fk foreign key (record_id, entry_seq) references recorded_offence (record_id, seq);
alter table photo_set add constraint photo_set_record_fk foreign key (record_id) references criminal_record (id);
create index photo_set_entry_ix on photo_set (record_id, entry_seq);
alter table photo_set add constraint photo_set_expunged_fk foreign key (expunction_id, record_id) references record_expunction (id, record_id);
create index photo_set_expunged_ix on photo_set (expunction_id, record_id);
alter table photo_set add constraint photo_set_entry_ck check ((expunction_id is null and entry_seq is not null and entry_seq = offence_seq) or (expunction_id is not null and entry_seq is null and state = 'DESTROYED'));
alter table photo_set drop constraint photo_set_ground_ck;
alter table photo_set add constraint photo_set_ground_ck check ((expunction_id is not null and court is null and order_number is null and order_on is null) or (standing = 'CONVICTED' and court is null and order_number is null and order_on is null) or (standing = 'ORDERED' and court is not null and order_number is not null and order_on is not null));
alter table photo_set drop constraint photo_set_destroyed_ck;
alter table photo_set add constraint photo_set_destroyed_ck check ((state = 'DESTROYED' and (destruction_id is not null or expunction_id is not null)) or (state <> 'DESTROYED' and destruction_id is null and expunction_id is null));
