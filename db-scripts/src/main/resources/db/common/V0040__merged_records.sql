-- Two records of one person are joined, and parted again, by two persons. Nothing moves: each keeps its number, its entries and its prints, so that parting undoes joining.
create table record_merge (
  id numeric(19) not null,
  record_id numeric(19) not null,
  into_record_id numeric(19) not null,
  waiting_record_id numeric(19),
  kind varchar(10) not null,
  basis varchar(20) not null,
  why varchar(300) not null,
  proposed_at timestamp(6) with time zone not null,
  proposed_by varchar(60) not null,
  proposed_person varchar(60) not null,
  decision varchar(10) not null,
  decided_at timestamp(6) with time zone,
  decided_by varchar(60),
  decided_person varchar(60),
  refused_why varchar(300),
  version numeric(10) default 0 not null,
  constraint record_merge_pk primary key (id),
  constraint record_merge_waits_uk unique (waiting_record_id),
  constraint record_merge_of_uk unique (id, record_id, into_record_id, kind, decision),
  constraint record_merge_record_fk foreign key (record_id) references criminal_record (id),
  constraint record_merge_into_fk foreign key (into_record_id) references criminal_record (id),
  constraint record_merge_other_ck check (record_id <> into_record_id),
  constraint record_merge_kind_ck check (kind in ('JOIN', 'PART')),
  constraint record_merge_waits_ck check ((decision = 'WAITING' and waiting_record_id is not null and waiting_record_id = record_id) or (decision <> 'WAITING' and waiting_record_id is null)),
  constraint record_merge_refused_ck check ((decision = 'REFUSED' and refused_why is not null) or (decision <> 'REFUSED' and refused_why is null)),
  constraint record_merge_two_ck check (decided_person is null or decided_person <> proposed_person),
  constraint record_merge_done_ck check (decision = 'WAITING' or (decided_person is not null and decided_by is not null and decided_at is not null))
);
create index record_merge_record_ix on record_merge (record_id, id);
create index record_merge_into_ix on record_merge (into_record_id, id);
create index record_merge_decision_ix on record_merge (decision, proposed_at, id);
comment on table record_merge is 'That two records are of one person, or are not after all, as one examiner proposed and another confirmed.';

alter table criminal_record add merged_into_id numeric(19);
alter table criminal_record add merge_id numeric(19);
alter table criminal_record add merge_kind varchar(10);
alter table criminal_record add merge_decision varchar(10);
alter table criminal_record add constraint criminal_record_merge_fk foreign key (merge_id, id, merged_into_id, merge_kind, merge_decision) references record_merge (id, record_id, into_record_id, kind, decision);
alter table criminal_record add constraint criminal_record_merge_ck check ((merged_into_id is null and merge_id is null and merge_kind is null and merge_decision is null) or (merged_into_id is not null and merge_id is not null and merge_kind is not null and merge_kind = 'JOIN' and merge_decision is not null and merge_decision = 'CONFIRMED'));
create index criminal_record_merged_ix on criminal_record (merged_into_id, id);
