-- Whose word closes a case: what the police answered waits for the citizen, for so many days as a rule says; a case closed without that word is known as such.
create table closing_rule (
  code varchar(60) not null,
  category_code varchar(40),
  word_days numeric(3) not null,
  reopen_days numeric(3) not null,
  valid_from date not null,
  valid_to date,
  confidence varchar(10) not null,
  source varchar(200),
  constraint closing_rule_pk primary key (code),
  constraint closing_rule_category_fk foreign key (category_code) references complaint_category (code),
  constraint closing_rule_word_ck check (word_days > 0),
  constraint closing_rule_reopen_ck check (reopen_days >= word_days),
  constraint closing_rule_valid_ck check (valid_to is null or valid_to > valid_from)
);
create index closing_rule_category_ix on closing_rule (category_code);
comment on table closing_rule is 'How many days an answer waits for the citizen, and for how many a case may be opened again: by kind or for any, from a day to another.';

alter table complaint drop constraint complaint_open_ck;
alter table complaint drop constraint complaint_clock_ck;
alter table complaint add word_due_at timestamp(6) with time zone;
alter table complaint add reopen_until timestamp(6) with time zone;
alter table complaint add closed_by varchar(10);
alter table complaint add satisfaction numeric(1);
alter table complaint add times_reopened numeric(3) default 0 not null;
alter table complaint add times_appealed numeric(3) default 0 not null;
-- Nobody was asked about what was answered before, and the days to open it again are over.
update complaint set status = 'CLOSED', closed_by = 'NOBODY', word_due_at = coalesce(ended_at, due_at), reopen_until = coalesce(ended_at, due_at) where status = 'RESOLVED';
alter table complaint add constraint complaint_open_ck check (is_open = case when status in ('REFERRED_OUTSIDE', 'RESOLVED', 'CLOSED') then 0 else 1 end);
alter table complaint add constraint complaint_clock_ck check (next_clock_at is null or is_open = 1 or status = 'RESOLVED');
alter table complaint add constraint complaint_closed_ck check ((status = 'CLOSED' and closed_by is not null) or (status <> 'CLOSED' and closed_by is null));
alter table complaint add constraint complaint_satisfaction_ck check (satisfaction is null or satisfaction between 1 and 5);
create index complaint_closed_ix on complaint (closed_by, due_at, id);
create index complaint_closed_place_ix on complaint (closed_by, place_id);
