-- Who signs in: accounts, the roles they hold at places from one day to another, their codes and their sessions.
create table user_account (
  id numeric(19) not null,
  username varchar(40) not null,
  belt_number varchar(12),
  name_en varchar(120) not null,
  name_ur varchar(120) not null,
  password_hash varchar(200) not null,
  must_change_password numeric(1) default 1 not null,
  state varchar(10) not null,
  state_reason varchar(300),
  failures numeric(5) default 0 not null,
  failures_since timestamp(6) with time zone,
  locked_until timestamp(6) with time zone,
  used_at timestamp(6) with time zone not null,
  signed_in_at timestamp(6) with time zone,
  second_factor varchar(10),
  totp_secret blob,
  totp_spent_step numeric(19) default 0 not null,
  created_at timestamp(6) with time zone not null,
  created_by varchar(60) not null,
  version numeric(10) default 0 not null,
  constraint user_account_pk primary key (id),
  constraint user_account_username_uk unique (username),
  constraint user_account_belt_uk unique (belt_number),
  constraint user_account_belt_fk foreign key (belt_number) references officer (belt_number),
  constraint user_account_state_ck check (state in ('ACTIVE', 'LOCKED')),
  constraint user_account_factor_ck check (second_factor is null or second_factor in ('TOTP', 'CARD'))
);
create index user_account_used_ix on user_account (used_at);
comment on table user_account is 'One account a person: two accounts would let one person approve what must be approved by two.';

create table account_grant (
  id numeric(19) not null,
  account_id numeric(19) not null,
  role varchar(20) not null,
  place_id numeric(19) not null,
  valid_from timestamp(6) with time zone not null,
  valid_until timestamp(6) with time zone,
  granted_by varchar(60) not null,
  granted_at timestamp(6) with time zone not null,
  ended_by varchar(60),
  version numeric(10) default 0 not null,
  constraint account_grant_pk primary key (id),
  constraint account_grant_account_fk foreign key (account_id) references user_account (id),
  constraint account_grant_place_fk foreign key (place_id) references place (id),
  constraint account_grant_span_ck check (valid_until is null or valid_until >= valid_from)
);
create index account_grant_account_ix on account_grant (account_id);
create index account_grant_place_ix on account_grant (place_id);
create index account_grant_role_ix on account_grant (role, account_id);
comment on table account_grant is 'A role held at a place; never deleted, only ended, so that it can be told later who might do what.';

create table recovery_code (
  id numeric(19) not null,
  account_id numeric(19) not null,
  code_mac char(64) not null,
  made_at timestamp(6) with time zone not null,
  spent_at timestamp(6) with time zone,
  version numeric(10) default 0 not null,
  constraint recovery_code_pk primary key (id),
  constraint recovery_code_uk unique (account_id, code_mac),
  constraint recovery_code_account_fk foreign key (account_id) references user_account (id)
);
comment on table recovery_code is 'The codes of a printed card, keyed outside the database; each is good once.';

create table signed_in_session (
  id numeric(19) not null,
  account_id numeric(19) not null,
  token_mac char(64) not null,
  started_at timestamp(6) with time zone not null,
  opened_at timestamp(6) with time zone,
  last_seen_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  ended_by varchar(60),
  device_name varchar(120),
  version numeric(10) default 0 not null,
  constraint signed_in_session_pk primary key (id),
  constraint signed_in_session_token_uk unique (token_mac),
  constraint signed_in_session_account_fk foreign key (account_id) references user_account (id)
);
create index signed_in_session_account_ix on signed_in_session (account_id, last_seen_at);
comment on table signed_in_session is 'A sign-in: begun with the password, opened with the second factor, ended by time, by its owner or by an administrator.';
