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
