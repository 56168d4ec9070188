-- Whoever was given prints is told when their ground falls, and confirms in writing that they are gone there, too.
alter table print_set add released numeric(1) default 0 not null;
alter table print_set add recall_due numeric(1);
update print_set set released = 1 where id in (select set_id from print_release);
update print_set set recall_due = 1 where released = 1 and state in ('WITHDRAWN', 'DESTROYED');
alter table print_set add constraint print_set_released_ck check (released in (0, 1));
alter table print_set add constraint print_set_recall_ck check (recall_due is null or (recall_due = 1 and released = 1 and state in ('WITHDRAWN', 'DESTROYED')));
create index print_set_recall_ix on print_set (recall_due, withdrawn_at, id);

create table print_recall (
  id numeric(19) not null,
  release_id numeric(19) not null,
  letter_number varchar(60) not null,
  told_on date not null,
  told_at timestamp(6) with time zone not null,
  told_by varchar(60) not null,
  receipt_number varchar(60),
  receipt_on date,
  receipt_words varchar(300),
  receipt_at timestamp(6) with time zone,
  receipt_by varchar(60),
  version numeric(10) default 0 not null,
  constraint print_recall_pk primary key (id),
  constraint print_recall_release_uk unique (release_id),
  constraint print_recall_release_fk foreign key (release_id) references print_release (id),
  constraint print_recall_receipt_ck check ((receipt_number is null and receipt_on is null and receipt_words is null and receipt_at is null and receipt_by is null) or (receipt_number is not null and receipt_on >= told_on and receipt_words is not null and receipt_at is not null and receipt_by is not null))
);
create index print_recall_receipt_ix on print_recall (receipt_at, id);
comment on table print_recall is 'That an office which had been given prints was told that their ground fell, by which letter, and what it wrote back.';
