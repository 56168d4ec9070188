-- Cases that belong together: what officers said of two of them stands in a row of its own, and each case keeps its number, clocks and citizen. How far is looked for likely ones is data.
create table case_rule (
  code varchar(60) not null,
  amount numeric(6) not null,
  confidence varchar(10) not null,
  source varchar(200),
  constraint case_rule_pk primary key (code),
  constraint case_rule_amount_ck check (amount > 0)
);
comment on table case_rule is 'Figures by which cases are worked: days, hours and hundredths that the province may change.';

create table complaint_link (
  id numeric(19) not null,
  younger_id numeric(19) not null,
  older_id numeric(19) not null,
  kind varchar(20),
  marked_by varchar(60) not null,
  marked_at timestamp(6) with time zone not null,
  version numeric(10) default 0 not null,
  constraint complaint_link_pk primary key (id),
  constraint complaint_link_pair_uk unique (younger_id, older_id),
  constraint complaint_link_younger_fk foreign key (younger_id) references complaint (id),
  constraint complaint_link_older_fk foreign key (older_id) references complaint (id),
  constraint complaint_link_two_ck check (younger_id <> older_id),
  constraint complaint_link_kind_ck check (kind is null or kind in ('SAME_MATTER', 'RELATED', 'NOT_SAME'))
);
create index complaint_link_older_ix on complaint_link (older_id);
comment on table complaint_link is 'What an officer said of two complaints, the younger and the older; no kind where it was taken back.';

-- What one person filed, and what was filed at one place, is read within some days and no further.
drop index complaint_phone_ix;
drop index complaint_cnic_ix;
create index complaint_phone_ix on complaint (complainant_phone, filed_at, id);
create index complaint_cnic_ix on complaint (complainant_cnic, filed_at, id);
create index complaint_place_filed_ix on complaint (place_id, filed_at, id);

-- Until another post has taken a case over it stays with the one that asked, so the request is a row beside the case and not a state of it.
create table complaint_transfer (
  id numeric(19) not null,
  complaint_id numeric(19) not null,
  from_role varchar(20) not null,
  from_place_id numeric(19) not null,
  to_role varchar(20) not null,
  to_place_id numeric(19) not null,
  reason varchar(1900) not null,
  asked_by varchar(60) not null,
  asked_at timestamp(6) with time zone not null,
  answer_due_at timestamp(6) with time zone not null,
  state varchar(12) not null,
  answered_by varchar(60),
  answered_at timestamp(6) with time zone,
  answer varchar(1900),
  version numeric(10) default 0 not null,
  constraint complaint_transfer_pk primary key (id),
  constraint complaint_transfer_complaint_fk foreign key (complaint_id) references complaint (id),
  constraint complaint_transfer_from_fk foreign key (from_place_id) references place (id),
  constraint complaint_transfer_to_fk foreign key (to_place_id) references place (id),
  constraint complaint_transfer_state_ck check (state in ('WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'WENT_UP', 'LAPSED')),
  constraint complaint_transfer_answer_ck check ((state = 'WAITING' and answered_at is null) or (state <> 'WAITING' and answered_at is not null))
);
create index complaint_transfer_case_ix on complaint_transfer (complaint_id, id);
create index complaint_transfer_to_ix on complaint_transfer (to_place_id, to_role, state, answer_due_at);
create index complaint_transfer_due_ix on complaint_transfer (state, answer_due_at, id);
create index complaint_transfer_from_ix on complaint_transfer (from_place_id);
comment on table complaint_transfer is 'A post asks another to take a case over: why, until when an answer is awaited, and what came of it.';

-- Talks with both sides are never offered where one may be in danger of the other: the kind of complaint says so.
alter table complaint_category add no_hearing numeric(1) default 1 not null;

create table complaint_hearing (
  id numeric(19) not null,
  complaint_id numeric(19) not null,
  kind varchar(10) not null,
  held_at timestamp(6) with time zone not null,
  place_text varchar(400),
  other_name varchar(120) not null,
  other_phone varchar(15),
  fixed_by varchar(60) not null,
  fixed_at timestamp(6) with time zone not null,
  state varchar(10) not null,
  present varchar(400),
  minutes varchar(1900),
  ended_by varchar(60),
  ended_at timestamp(6) with time zone,
  version numeric(10) default 0 not null,
  constraint complaint_hearing_pk primary key (id),
  constraint complaint_hearing_complaint_fk foreign key (complaint_id) references complaint (id),
  constraint complaint_hearing_kind_ck check (kind in ('MEETING', 'CALL')),
  constraint complaint_hearing_state_ck check ((state = 'FIXED' and ended_at is null) or (state = 'CANCELLED' and ended_at is not null) or (state = 'HELD' and ended_at is not null and present is not null and minutes is not null))
);
create index complaint_hearing_case_ix on complaint_hearing (complaint_id, id);
comment on table complaint_hearing is 'A talk with both sides of a case: when, where, with whom beside the complainant, and its minutes with who was there.';
