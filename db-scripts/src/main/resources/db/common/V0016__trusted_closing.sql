-- Closing that citizens trust: a call by a post that had no part in the case, a finding that two officers and the citizen have a say in, and a last day for an appeal.
alter table closing_rule add appeal_days numeric(3) default 60 not null;
alter table closing_rule add reply_days numeric(3) default 14 not null;
alter table closing_rule add call_from_hour numeric(2) default 9 not null;
alter table closing_rule add call_until_hour numeric(2) default 20 not null;
alter table closing_rule add constraint closing_rule_appeal_ck check (appeal_days > 0 and reply_days > 0);
alter table closing_rule add constraint closing_rule_hours_ck check (call_from_hour >= 0 and call_from_hour < call_until_hour and call_until_hour <= 24);
alter table complaint add appeal_days numeric(3);
-- Whoever was answered before was told of no last day of an appeal, and keeps all the days that there may be.
update complaint set appeal_days = 999, version = version + 1 where reopen_until is not null;
alter table complaint add no_calls numeric(1) default 0 not null;
create index complaint_word_due_ix on complaint (status, word_due_at, id);

create table confirmation_call (
  id numeric(19) not null,
  complaint_id numeric(19) not null,
  answer_round numeric(5) not null,
  called_at timestamp(6) with time zone not null,
  phone varchar(15) not null,
  answered_by varchar(120),
  outcome varchar(12) not null,
  satisfied numeric(1),
  asked_for numeric(1),
  what_asked_for varchar(1000),
  note varchar(1900),
  recorded_at timestamp(6) with time zone not null,
  recorded_by varchar(60) not null,
  missed_key varchar(60),
  constraint confirmation_call_pk primary key (id),
  constraint confirmation_call_complaint_fk foreign key (complaint_id) references complaint (id),
  constraint confirmation_call_missed_uk unique (missed_key),
  constraint confirmation_call_time_ck check (called_at <= recorded_at),
  constraint confirmation_call_asked_ck check (asked_for = 1 or what_asked_for is null),
  constraint confirmation_call_outcome_ck check ((outcome in ('YES', 'NO') and answered_by is not null and satisfied is not null and asked_for is not null and missed_key is null) or (outcome = 'NOT_REACHED' and answered_by is null and satisfied is null and asked_for is null and missed_key is not null))
);
create index confirmation_call_complaint_ix on confirmation_call (complaint_id, id);
comment on table confirmation_call is 'Calls to complainants about an answer, by posts that had no part in the case. missed_key lets a day count once.';

create table false_finding (
  id numeric(19) not null,
  complaint_id numeric(19) not null,
  answer_round numeric(5) not null,
  reasons varchar(1500) not null,
  evidence_count numeric(3) not null,
  reply_due_at timestamp(6) with time zone not null,
  reply_at timestamp(6) with time zone,
  waiting_key varchar(60),
  proposed_at timestamp(6) with time zone not null,
  proposed_by varchar(60) not null,
  proposed_person varchar(60) not null,
  decision varchar(10) not null,
  decided_at timestamp(6) with time zone,
  decided_by varchar(60),
  decided_person varchar(60),
  decided_role varchar(20),
  decided_why varchar(1000),
  version numeric(10) default 0 not null,
  constraint false_finding_pk primary key (id),
  constraint false_finding_complaint_fk foreign key (complaint_id) references complaint (id),
  constraint false_finding_waiting_uk unique (waiting_key),
  constraint false_finding_evidence_ck check (evidence_count > 0),
  constraint false_finding_term_ck check (reply_due_at > proposed_at),
  constraint false_finding_decision_ck check (decision in ('WAITING', 'CONFIRMED', 'REFUSED', 'LAPSED')),
  constraint false_finding_two_ck check (decided_person is null or decided_person <> proposed_person),
  constraint false_finding_heard_ck check (decision <> 'CONFIRMED' or reply_at is not null or decided_at > reply_due_at),
  constraint false_finding_done_ck check (decision in ('WAITING', 'LAPSED') or (decided_person is not null and decided_why is not null and decided_role is not null)),
  constraint false_finding_rung_ck check (decided_role is null or decided_role in ('SDPO', 'CITY_SP', 'DPO', 'RPO', 'ADDITIONAL_IG', 'PROVINCE', 'INSPECTOR_GENERAL')),
  constraint false_finding_key_ck check ((decision = 'WAITING' and waiting_key is not null) or (decision <> 'WAITING' and waiting_key is null))
);
create index false_finding_complaint_ix on false_finding (complaint_id, id);
create index false_finding_decision_ix on false_finding (decision, reply_due_at, id);
comment on table false_finding is 'What one officer proposed and a superior decided after the complainant was asked: that a complaint is not borne out. It names no person.';

create table false_finding_evidence (
  id numeric(19) not null,
  finding_id numeric(19) not null,
  seq numeric(3) not null,
  kind varchar(20) not null,
  description varchar(500) not null,
  constraint false_finding_evidence_pk primary key (id),
  constraint false_finding_evidence_uk unique (finding_id, seq),
  constraint false_finding_evidence_fk foreign key (finding_id) references false_finding (id)
);
comment on table false_finding_evidence is 'What a finding rests on, for officers alone.';
