-- Prints whose case ended without a conviction are destroyed by two persons, unless a court directs that they be kept; what was destroyed, when and by whom outlives them.
create table print_destruction (
  id numeric(19) not null,
  certificate_number varchar(40) not null,
  set_id numeric(19) not null,
  live_set_id numeric(19),
  outcome varchar(20) not null,
  fingers numeric(2) not null,
  proposed_at timestamp(6) with time zone not null,
  proposed_by varchar(60) not null,
  proposed_person varchar(60) not null,
  decision varchar(10) not null,
  decided_at timestamp(6) with time zone,
  decided_by varchar(60),
  decided_person varchar(60),
  refused_why varchar(300),
  version numeric(10) default 0 not null,
  constraint print_destruction_pk primary key (id),
  constraint print_destruction_number_uk unique (certificate_number),
  constraint print_destruction_live_uk unique (live_set_id),
  constraint print_destruction_set_uk unique (id, set_id),
  constraint print_destruction_set_fk foreign key (set_id) references print_set (id),
  constraint print_destruction_live_ck check ((decision in ('WAITING', 'CONFIRMED') and live_set_id is not null and live_set_id = set_id) or (decision = 'REFUSED' and live_set_id is null and refused_why is not null)),
  constraint print_destruction_two_ck check (decided_person is null or decided_person <> proposed_person),
  constraint print_destruction_done_ck check (decision = 'WAITING' or (decided_person is not null and decided_by is not null and decided_at is not null))
);
create index print_destruction_of_ix on print_destruction (set_id);
create index print_destruction_waits_ix on print_destruction (decision, decided_at, id);
comment on table print_destruction is 'That a set of prints is to be destroyed, as one person proposed and another confirmed; then the row is the certificate.';

create table print_keeping (
  id numeric(19) not null,
  set_id numeric(19) not null,
  live_set_id numeric(19),
  authority varchar(120) not null,
  order_number varchar(60) not null,
  order_on date not null,
  keep_until date,
  marked_at timestamp(6) with time zone not null,
  marked_by varchar(60) not null,
  lifted_at timestamp(6) with time zone,
  lifted_by varchar(60),
  lifted_why varchar(300),
  version numeric(10) default 0 not null,
  constraint print_keeping_pk primary key (id),
  constraint print_keeping_live_uk unique (live_set_id),
  constraint print_keeping_set_fk foreign key (set_id) references print_set (id),
  constraint print_keeping_live_ck check ((lifted_at is null and live_set_id is not null and live_set_id = set_id) or (lifted_at is not null and lifted_by is not null and lifted_why is not null and live_set_id is null))
);
create index print_keeping_set_ix on print_keeping (set_id);
comment on table print_keeping is 'A direction in writing that prints be kept though the case ended without a conviction (Identification of Prisoners Act 1920, section 7).';

alter table print_set add destruction_id numeric(19);
alter table print_set add constraint print_set_destruction_fk foreign key (destruction_id, id) references print_destruction (id, set_id);
alter table print_set drop constraint print_set_state_ck;
alter table print_set add constraint print_set_state_ck check ((state = 'OPEN' and completed_at is null and withdrawn_at is null and destruction_id is null) or (state = 'COMPLETE' and completed_at is not null and withdrawn_at is null and destruction_id is null) or (state in ('WITHDRAWN', 'DESTROYED') and withdrawn_at is not null and withdrawn_by is not null and withdrawn_why is not null));
alter table print_set add constraint print_set_destroyed_ck check ((state = 'DESTROYED' and destruction_id is not null) or (state <> 'DESTROYED' and destruction_id is null));
create index print_set_state_ix on print_set (state, withdrawn_at, id);

alter table taken_print drop constraint taken_print_state_ck;
alter table taken_print add constraint taken_print_state_ck check ((state in ('MISSING', 'BANDAGED') and kind is null and template_version is null) or (state = 'TAKEN' and kind is not null and dpi is not null and minutiae is not null and area_mm2 is not null and template_version is not null and sealed_template is not null) or (state = 'DESTROYED' and kind is null and dpi is null and minutiae is null and area_mm2 is null and template_version is null and sealed_template is null));
