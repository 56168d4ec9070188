-- The daily diary of a station (roznamcha, Register II; Police Rules 22.48 to 22.51): numbered, timed entries that nobody amends or takes out, each tied to the one before.
create table diary_book (
  place_id numeric(19) not null,
  chain_seq numeric(12) default 0 not null,
  chain_hash char(64) not null,
  constraint diary_book_pk primary key (place_id),
  constraint diary_book_place_fk foreign key (place_id) references place (id)
);
comment on table diary_book is 'The end of a station''s chain. Whoever writes an entry or a strike holds this row until it stands, so that numbers have neither gap nor double.';

create table diary_day (
  id numeric(19) not null,
  place_id numeric(19) not null,
  diary_date date not null,
  last_number numeric(6) default 0 not null,
  opened_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  version numeric(10) default 0 not null,
  constraint diary_day_pk primary key (id),
  constraint diary_day_date_uk unique (place_id, diary_date),
  constraint diary_day_place_fk foreign key (place_id) references place (id)
);
create index diary_day_list_ix on diary_day (diary_date, place_id);
comment on table diary_day is 'One day of a station''s diary, by the calendar of Pakistan: opened, closed, and the number of its last entry.';

create table diary_entry (
  id numeric(19) not null,
  day_id numeric(19) not null,
  entry_number numeric(6) not null,
  kind varchar(20) not null,
  language char(2) not null,
  words clob not null,
  entered_at timestamp(6) with time zone not null,
  happened_at timestamp(6) with time zone,
  late_why varchar(300),
  custody_count numeric(4),
  cash_paisa numeric(14),
  reference varchar(60),
  reference_path varchar(200),
  signed_by varchar(60) not null,
  signer_belt varchar(20) not null,
  signer_rank varchar(20) not null,
  signer_en varchar(120) not null,
  signer_ur varchar(120) not null,
  place_id numeric(19) not null,
  chain_seq numeric(12) not null,
  previous_hash char(64) not null,
  hash char(64) not null,
  constraint diary_entry_pk primary key (id),
  constraint diary_entry_number_uk unique (day_id, entry_number),
  constraint diary_entry_chain_uk unique (place_id, chain_seq),
  constraint diary_entry_day_fk foreign key (day_id) references diary_day (id),
  constraint diary_entry_place_fk foreign key (place_id) references place (id),
  constraint diary_entry_kind_ck check (kind in ('OPENING', 'CLOSING', 'REPORT', 'STAFF', 'ARREST', 'CUSTODY', 'PROPERTY', 'VISIT', 'ORDER', 'OTHER')),
  constraint diary_entry_first_ck check ((kind = 'OPENING' and entry_number = 1) or (kind <> 'OPENING' and entry_number > 1)),
  constraint diary_entry_custody_ck check ((kind in ('OPENING', 'CLOSING') and custody_count >= 0) or (kind not in ('OPENING', 'CLOSING') and custody_count is null)),
  constraint diary_entry_cash_ck check ((kind = 'CLOSING' and cash_paisa >= 0) or (kind <> 'CLOSING' and cash_paisa is null)),
  constraint diary_entry_hours_ck check (happened_at is null or happened_at <= entered_at)
);
comment on table diary_entry is 'An entry as it was signed, with both hours where it was told later. Rows are only ever added.';

create table diary_custody (
  id numeric(19) not null,
  entry_id numeric(19) not null,
  seq numeric(4) not null,
  name varchar(120) not null,
  offence varchar(200) not null,
  arrested_at timestamp(6) with time zone not null,
  constraint diary_custody_pk primary key (id),
  constraint diary_custody_seq_uk unique (entry_id, seq),
  constraint diary_custody_entry_fk foreign key (entry_id) references diary_entry (id)
);
comment on table diary_custody is 'Who was in custody when the day was opened, for what and since when. Rows are only ever added.';

create table diary_strike (
  id numeric(19) not null,
  entry_id numeric(19) not null,
  why varchar(300) not null,
  struck_at timestamp(6) with time zone not null,
  signed_by varchar(60) not null,
  signer_belt varchar(20) not null,
  signer_rank varchar(20) not null,
  signer_en varchar(120) not null,
  signer_ur varchar(120) not null,
  place_id numeric(19) not null,
  chain_seq numeric(12) not null,
  previous_hash char(64) not null,
  hash char(64) not null,
  constraint diary_strike_pk primary key (id),
  constraint diary_strike_entry_uk unique (entry_id),
  constraint diary_strike_chain_uk unique (place_id, chain_seq),
  constraint diary_strike_entry_fk foreign key (entry_id) references diary_entry (id),
  constraint diary_strike_place_fk foreign key (place_id) references place (id)
);
comment on table diary_strike is 'That an entry was struck, by whom and why; its words stay. Rows are only ever added.';

create table diary_draft (
  id numeric(19) not null,
  place_id numeric(19) not null,
  kind varchar(20) not null,
  words_en clob not null,
  words_ur clob not null,
  happened_at timestamp(6) with time zone not null,
  reference varchar(60) not null,
  reference_path varchar(200) not null,
  drafted_at timestamp(6) with time zone not null,
  entry_id numeric(19),
  version numeric(10) default 0 not null,
  constraint diary_draft_pk primary key (id),
  constraint diary_draft_entry_uk unique (entry_id),
  constraint diary_draft_place_fk foreign key (place_id) references place (id),
  constraint diary_draft_entry_fk foreign key (entry_id) references diary_entry (id),
  constraint diary_draft_kind_ck check (kind in ('REPORT', 'STAFF', 'ARREST', 'CUSTODY', 'PROPERTY', 'VISIT', 'ORDER', 'OTHER'))
);
create index diary_draft_waiting_ix on diary_draft (place_id, entry_id, drafted_at);
comment on table diary_draft is 'What another part of the system has drafted for the diary; it waits until the clerk or the officer in charge signs it as an entry.';

create table diary_review (
  id numeric(19) not null,
  day_id numeric(19) not null,
  person varchar(60) not null,
  actor varchar(60) not null,
  remarks varchar(1000),
  reviewed_at timestamp(6) with time zone not null,
  constraint diary_review_pk primary key (id),
  constraint diary_review_person_uk unique (day_id, person),
  constraint diary_review_day_fk foreign key (day_id) references diary_day (id)
);
comment on table diary_review is 'That a superior of the station has read a day of its diary, with remarks: once for each. Rows are only ever added.';
