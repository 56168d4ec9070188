-- What is known of a person beside the record: names, papers, family, looks, marks and ways of working. Rows are added and struck, never edited; a record is found by their codes.
create table description_entry (
  id numeric(19) not null,
  record_id numeric(19) not null,
  seq numeric(5) not null,
  kind varchar(10) not null,
  words varchar(400),
  issuer varchar(60),
  place_id numeric(19),
  height_cm numeric(3),
  seen_on date not null,
  verified_how varchar(20),
  verified_on date,
  verified_by varchar(120),
  entered_at timestamp(6) with time zone not null,
  entered_by varchar(60) not null,
  constraint description_entry_pk primary key (id),
  constraint description_entry_seq_uk unique (record_id, seq),
  constraint description_entry_record_fk foreign key (record_id) references criminal_record (id),
  constraint description_entry_place_fk foreign key (place_id) references place (id),
  constraint description_entry_kind_ck check (kind in ('ALIAS', 'BORN', 'PAPER', 'RELATIVE', 'ADDRESS', 'PHONE', 'LOOKS', 'MARK', 'METHOD')),
  constraint description_entry_words_ck check (kind in ('LOOKS', 'MARK', 'METHOD') or words is not null),
  constraint description_entry_height_ck check (height_cm is null or (kind = 'LOOKS' and height_cm between 50 and 250)),
  constraint description_entry_verified_ck check ((verified_how is null and verified_on is null and verified_by is null) or (verified_how is not null and verified_on is not null and verified_by is not null))
);
create index description_entry_place_ix on description_entry (place_id);
comment on table description_entry is 'One thing that is known of a person on record, as stated or as verified. Rows are only ever added.';

create table description_trait (
  entry_id numeric(19) not null,
  trait varchar(30) not null,
  constraint description_trait_pk primary key (entry_id, trait),
  constraint description_trait_entry_fk foreign key (entry_id) references description_entry (id)
);
comment on table description_trait is 'What an entry says in codes, of each feature one. Rows are only ever added.';

create table description_strike (
  entry_id numeric(19) not null,
  struck_at timestamp(6) with time zone not null,
  struck_by varchar(60) not null,
  why varchar(300) not null,
  constraint description_strike_pk primary key (entry_id),
  constraint description_strike_entry_fk foreign key (entry_id) references description_entry (id)
);
comment on table description_strike is 'That an entry was wrong or is no longer so, and why. It stays to be read, struck. Rows are only ever added.';

create table look_key (
  key_text varchar(60) not null,
  record_id numeric(19) not null,
  constraint look_key_pk primary key (key_text, record_id),
  constraint look_key_record_fk foreign key (record_id) references criminal_record (id)
);
create index look_key_record_ix on look_key (record_id, key_text);
comment on table look_key is 'The codes by which a record is found by looks, made from the entries that are not struck.';

-- The search by looks is one more automated function.
alter table use_policy drop constraint use_policy_function_ck;
alter table use_policy add constraint use_policy_function_ck check (function_code in ('HOTLIST_CHECK', 'PRINT_IDENTIFY', 'LATENT_SEARCH', 'NAME_MATCH', 'LOOKS_SEARCH', 'HOTEL_WATCHLIST'));
alter table function_switch_off drop constraint function_switch_off_code_ck;
alter table function_switch_off add constraint function_switch_off_code_ck check (function_code in ('HOTLIST_CHECK', 'PRINT_IDENTIFY', 'LATENT_SEARCH', 'NAME_MATCH', 'LOOKS_SEARCH', 'HOTEL_WATCHLIST'));
