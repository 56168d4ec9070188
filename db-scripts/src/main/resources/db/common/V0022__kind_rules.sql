-- What the province orders for a kind of complaint stands beside what was delivered, in versions that two persons made: a release loads its own tables and never this one.
create table kind_rule (
  id numeric(19) not null,
  category_code varchar(40) not null,
  first_level varchar(20) not null,
  contact_within_hours numeric(5) not null,
  resolve_within_hours numeric(5) not null,
  contact_after_hours numeric(5),
  answer_after_hours numeric(5),
  office_hours_only numeric(1) default 0 not null,
  valid_from date not null,
  why varchar(300) not null,
  waiting_key varchar(40),
  proposed_at timestamp(6) with time zone not null,
  proposed_by varchar(60) not null,
  proposed_person varchar(60) not null,
  decision varchar(10) not null,
  decided_at timestamp(6) with time zone,
  decided_by varchar(60),
  decided_person varchar(60),
  decided_why varchar(300),
  version numeric(10) default 0 not null,
  constraint kind_rule_pk primary key (id),
  constraint kind_rule_waiting_uk unique (waiting_key),
  constraint kind_rule_category_fk foreign key (category_code) references complaint_category (code),
  constraint kind_rule_post_ck check (first_level in ('SHO', 'SDPO', 'CITY_SP', 'DPO', 'RPO', 'PROVINCE', 'GENDER_DESK', 'TRAFFIC_SP', 'KHIDMAT_INCHARGE')),
  constraint kind_rule_two_ck check (decided_person is null or decided_person <> proposed_person),
  constraint kind_rule_done_ck check (decision in ('WAITING', 'LAPSED') or decided_person is not null),
  constraint kind_rule_key_ck check ((decision = 'WAITING' and waiting_key is not null) or (decision <> 'WAITING' and waiting_key is null)),
  constraint kind_rule_hours_ck check (contact_within_hours >= 0 and resolve_within_hours > 0 and contact_within_hours <= resolve_within_hours),
  constraint kind_rule_rise_ck check ((contact_after_hours is null and answer_after_hours is null and office_hours_only = 0) or (contact_after_hours > 0 and answer_after_hours > 0 and office_hours_only in (0, 1))),
  constraint kind_rule_police_ck check (category_code not in ('non_registration_fir', 'illegal_detention', 'illegal_gratification', 'arrest_innocent', 'false_fir', 'faulty_investigation', 'slackness', 'change_investigation', 'misbehaviour', 'torture_custody', 'other') or first_level in ('SDPO', 'CITY_SP', 'DPO', 'RPO', 'PROVINCE')),
  constraint kind_rule_custody_ck check (category_code <> 'torture_custody' or first_level in ('CITY_SP', 'DPO', 'RPO', 'PROVINCE')),
  constraint kind_rule_sealed_ck check (category_code not in ('domestic_violence', 'harassment', 'child_protection') or first_level in ('GENDER_DESK', 'DPO')),
  constraint kind_rule_contact_ck check ((category_code <> 'arrest_innocent' or contact_within_hours <= 8) and (category_code not in ('illegal_detention', 'torture_custody', 'domestic_violence', 'harassment') or contact_within_hours <= 1) and (category_code <> 'child_protection' or contact_within_hours = 0)),
  constraint kind_rule_answer_ck check ((category_code not in ('illegal_detention', 'torture_custody', 'domestic_violence', 'child_protection') or resolve_within_hours <= 24) and (category_code not in ('arrest_innocent', 'harassment') or resolve_within_hours <= 72)),
  constraint kind_rule_office_ck check (office_hours_only = 0 or category_code not in ('illegal_detention', 'arrest_innocent', 'torture_custody', 'domestic_violence', 'harassment', 'child_protection'))
);
create index kind_rule_category_ix on kind_rule (category_code, decision, valid_from);
create index kind_rule_decision_ix on kind_rule (decision, valid_from);
comment on table kind_rule is 'First post, promised hours and hours of escalation that the province orders for a kind of complaint from a day on: proposed by one person, confirmed or declined by another. What protects people is refused by the table, too.';

-- What would have changed is reckoned from the last weeks of one kind alone. An index that a constraint uses is not dropped while it stands.
alter table complaint drop constraint complaint_category_fk;
drop index complaint_category_ix;
create index complaint_category_ix on complaint (category_code, filed_at, id);
alter table complaint add constraint complaint_category_fk foreign key (category_code) references complaint_category (code);
