-- When a complaint's clock strikes next stands in its row, so that only what is due is read; by which rules it goes up, and which hours count, are data.
alter table complaint add next_clock_at timestamp(6) with time zone;
alter table complaint add answering_since timestamp(6) with time zone;
alter table complaint add times_escalated numeric(3) default 0 not null;
update complaint set next_clock_at = case when contacted_at is null and contact_due_at < due_at then contact_due_at else due_at end where is_open = 1;
alter table complaint add constraint complaint_clock_ck check (next_clock_at is null or is_open = 1);
create index complaint_clock_ix on complaint (next_clock_at, id);
create index complaint_answering_ix on complaint (answering_since, id);

create table escalation_rule (
  code varchar(60) not null,
  category_code varchar(40),
  answering_role varchar(20),
  contact_after_hours numeric(5),
  answer_after_hours numeric(5) not null,
  office_hours_only numeric(1) default 0 not null,
  confidence varchar(10) not null,
  source varchar(200),
  constraint escalation_rule_pk primary key (code),
  constraint escalation_rule_category_fk foreign key (category_code) references complaint_category (code),
  constraint escalation_rule_contact_ck check (contact_after_hours is null or contact_after_hours > 0),
  constraint escalation_rule_answer_ck check (answer_after_hours > 0),
  constraint escalation_rule_office_ck check (office_hours_only in (0, 1))
);
create index escalation_rule_category_ix on escalation_rule (category_code);
comment on table escalation_rule is 'After how many hours beyond the promise the next superior answers: by kind and post, by kind, by post, or for any.';

create table office_day (
  weekday numeric(1) not null,
  opens_minute numeric(4) not null,
  closes_minute numeric(4) not null,
  confidence varchar(10) not null,
  source varchar(200),
  constraint office_day_pk primary key (weekday),
  constraint office_day_weekday_ck check (weekday between 1 and 7),
  constraint office_day_hours_ck check (opens_minute >= 0 and opens_minute < closes_minute and closes_minute <= 1440)
);
comment on table office_day is 'Days of the week, Monday first, on which offices open, with the minutes of the day in Pakistan.';

create table public_holiday (
  code varchar(60) not null,
  name_en varchar(120) not null,
  name_ur varchar(120) not null,
  holiday_year numeric(4),
  holiday_month numeric(2) not null,
  holiday_day numeric(2) not null,
  confidence varchar(10) not null,
  source varchar(200),
  entered_by varchar(60) not null,
  constraint public_holiday_pk primary key (code),
  constraint public_holiday_month_ck check (holiday_month between 1 and 12),
  constraint public_holiday_day_ck check (holiday_day between 1 and 31)
);
create index public_holiday_year_ix on public_holiday (holiday_year);
comment on table public_holiday is 'Days on which no office opens: every year where no year is named; those that follow the moon are entered for their year.';
