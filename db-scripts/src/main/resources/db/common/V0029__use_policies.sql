-- A program searches among persons by itself only under a policy that two persons approved and that has not run out: the policies, the times for which a function was stopped, and each run.
create table use_policy (
  id numeric(19) not null,
  function_code varchar(30) not null,
  edition numeric(5) not null,
  purpose_en varchar(600) not null,
  purpose_ur varchar(600) not null,
  basis_en varchar(600) not null,
  basis_ur varchar(600) not null,
  owner_role varchar(20) not null,
  threshold numeric(9, 3),
  meaning_en varchar(600) not null,
  meaning_ur varchar(600) not null,
  valid_from date not null,
  review_by date not null,
  is_interim numeric(1) default 0 not null,
  why varchar(300) not null,
  waiting_key varchar(30),
  proposed_at timestamp(6) with time zone not null,
  proposed_by varchar(60) not null,
  proposed_person varchar(60) not null,
  decision varchar(10) not null,
  decided_at timestamp(6) with time zone,
  decided_by varchar(60),
  decided_person varchar(60),
  decided_why varchar(300),
  version numeric(10) default 0 not null,
  constraint use_policy_pk primary key (id),
  constraint use_policy_edition_uk unique (function_code, edition),
  constraint use_policy_waiting_uk unique (waiting_key),
  constraint use_policy_function_ck check (function_code in ('HOTLIST_CHECK', 'PRINT_IDENTIFY', 'LATENT_SEARCH', 'NAME_MATCH', 'HOTEL_WATCHLIST')),
  constraint use_policy_owner_ck check (owner_role in ('ADDITIONAL_IG', 'PROVINCE', 'INSPECTOR_GENERAL')),
  constraint use_policy_two_ck check (decided_person is null or decided_person <> proposed_person),
  constraint use_policy_interim_ck check (is_interim = 0 or (is_interim = 1 and edition = 1 and proposed_by = 'system:reference')),
  constraint use_policy_done_ck check (decision in ('WAITING', 'LAPSED') or decided_person is not null or is_interim = 1),
  constraint use_policy_key_ck check ((decision = 'WAITING' and waiting_key is not null) or (decision <> 'WAITING' and waiting_key is null)),
  constraint use_policy_review_ck check (review_by > valid_from)
);
create index use_policy_function_ix on use_policy (function_code, decision, valid_from);
comment on table use_policy is 'What an automated function may be used for, on what ground of law, who answers for it and until when: proposed by one person, approved by another. An interim edition came with the program and is approved by nobody yet.';

create table function_switch_off (
  id numeric(19) not null,
  function_code varchar(30) not null,
  open_key varchar(30),
  off_at timestamp(6) with time zone not null,
  off_by varchar(60) not null,
  off_why varchar(300) not null,
  on_why varchar(300),
  proposed_at timestamp(6) with time zone,
  proposed_by varchar(60),
  proposed_person varchar(60),
  decision varchar(10),
  decided_at timestamp(6) with time zone,
  decided_by varchar(60),
  decided_person varchar(60),
  version numeric(10) default 0 not null,
  constraint function_switch_off_pk primary key (id),
  constraint function_switch_off_open_uk unique (open_key),
  constraint function_switch_off_code_ck check (function_code in ('HOTLIST_CHECK', 'PRINT_IDENTIFY', 'LATENT_SEARCH', 'NAME_MATCH', 'HOTEL_WATCHLIST')),
  constraint function_switch_off_two_ck check (decided_person is null or (proposed_person is not null and decided_person <> proposed_person)),
  constraint function_switch_off_on_ck check ((open_key is null and decision is not null and decision = 'CONFIRMED' and decided_person is not null) or (open_key is not null and (decision is null or decision <> 'CONFIRMED')))
);
create index function_switch_off_at_ix on function_switch_off (off_at, id);
comment on table function_switch_off is 'When an automated function was stopped, by whom and why, and which two persons let it run again. open_key lets it be stopped once at a time.';

create table policy_run (
  id numeric(19) not null,
  function_code varchar(30) not null,
  policy_id numeric(19) not null,
  edition numeric(5) not null,
  ran_at timestamp(6) with time zone not null,
  actor varchar(60) not null,
  person varchar(60) not null,
  purpose varchar(300) not null,
  case_reference varchar(60) not null,
  reference varchar(40) not null,
  results numeric(6),
  outcome varchar(10),
  outcome_at timestamp(6) with time zone,
  outcome_by varchar(60),
  version numeric(10) default 0 not null,
  constraint policy_run_pk primary key (id),
  constraint policy_run_reference_uk unique (function_code, reference),
  constraint policy_run_policy_fk foreign key (policy_id) references use_policy (id),
  constraint policy_run_results_ck check (results is null or results >= 0),
  constraint policy_run_outcome_ck check (outcome is null or (outcome in ('CONFIRMED', 'REFUTED', 'UNDECIDED') and results is not null and results > 0 and outcome_at is not null and outcome_by is not null))
);
create index policy_run_ran_ix on policy_run (ran_at, function_code, results, outcome);
create index policy_run_policy_ix on policy_run (policy_id);
comment on table policy_run is 'One run of an automated function: under which edition of its policy, by whom and why, how many it named, and what a person found out about that. Whom it was about stands in what asked, by the reference.';
