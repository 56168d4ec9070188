-- Accounts, posts and resets that one administrator proposes and another person confirms: no administrator alone can act for a post.
create table account_order (
  id numeric(19) not null,
  account_id numeric(19) not null,
  about_person varchar(60) not null,
  kind varchar(10) not null,
  role varchar(20),
  place_id numeric(19),
  valid_from timestamp(6) with time zone,
  valid_until timestamp(6) with time zone,
  sealed_part blob,
  waiting_key varchar(80),
  proposed_at timestamp(6) with time zone not null,
  proposed_by varchar(60) not null,
  proposed_person varchar(60) not null,
  decision varchar(10) not null,
  decided_at timestamp(6) with time zone,
  decided_by varchar(60),
  decided_person varchar(60),
  decided_why varchar(300),
  version numeric(10) default 0 not null,
  constraint account_order_pk primary key (id),
  constraint account_order_waiting_uk unique (waiting_key),
  constraint account_order_account_fk foreign key (account_id) references user_account (id),
  constraint account_order_place_fk foreign key (place_id) references place (id),
  constraint account_order_kind_ck check (kind in ('ACCOUNT', 'POST', 'RESET')),
  constraint account_order_post_ck check (kind <> 'POST' or (role is not null and place_id is not null)),
  constraint account_order_two_ck check (decided_person is null or decided_person <> proposed_person),
  constraint account_order_own_ck check (about_person <> proposed_person and (decided_person is null or about_person <> decided_person)),
  constraint account_order_done_ck check (decision in ('WAITING', 'LAPSED') or decided_person is not null),
  constraint account_order_part_ck check (decision = 'WAITING' or sealed_part is null),
  constraint account_order_key_ck check ((decision = 'WAITING' and waiting_key is not null) or (decision <> 'WAITING' and waiting_key is null))
);
create index account_order_account_ix on account_order (account_id);
create index account_order_place_ix on account_order (place_id);
create index account_order_decision_ix on account_order (decision, proposed_at);
comment on table account_order is 'What one administrator proposed for an account and another person confirmed or declined; the sealed first part of a password is blanked when it is decided.';
