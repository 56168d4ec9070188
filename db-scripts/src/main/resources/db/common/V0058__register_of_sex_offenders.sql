-- Whoever is convicted of a scheduled offence is reported to the register of sex offenders that NADRA keeps (Anti-Rape Act 2021, section 24), and taken out where the conviction falls.
alter table offence add offender_register numeric(1) default 0 not null;
alter table offence add constraint offence_register_ck check (offender_register in (0, 1));
create index recorded_offence_outcome_ix on recorded_offence (offence_code, outcome, outcome_on, id);

create table offender_report (
  id numeric(19) not null,
  record_id numeric(19) not null,
  offence_seq numeric(5) not null,
  live_entry_id numeric(19),
  letter_number varchar(60) not null,
  told_on date not null,
  told_at timestamp(6) with time zone not null,
  told_by varchar(60) not null,
  receipt_number varchar(60),
  receipt_on date,
  receipt_words varchar(300),
  receipt_at timestamp(6) with time zone,
  receipt_by varchar(60),
  out_letter_number varchar(60),
  out_told_on date,
  out_told_at timestamp(6) with time zone,
  out_told_by varchar(60),
  out_receipt_number varchar(60),
  out_receipt_on date,
  out_receipt_words varchar(300),
  out_receipt_at timestamp(6) with time zone,
  out_receipt_by varchar(60),
  version numeric(10) default 0 not null,
  constraint offender_report_pk primary key (id),
  constraint offender_report_live_uk unique (live_entry_id),
  constraint offender_report_record_fk foreign key (record_id) references record_life (record_id) on delete cascade,
  constraint offender_report_entry_fk foreign key (live_entry_id) references recorded_offence (id),
  constraint offender_report_receipt_ck check ((receipt_number is null and receipt_on is null and receipt_words is null and receipt_at is null and receipt_by is null) or (receipt_number is not null and receipt_on >= told_on and receipt_words is not null and receipt_at is not null and receipt_by is not null)),
  constraint offender_report_out_ck check ((out_letter_number is null and out_told_on is null and out_told_at is null and out_told_by is null and out_receipt_number is null) or (out_letter_number is not null and out_told_on >= told_on and out_told_at is not null and out_told_by is not null)),
  constraint offender_report_gone_ck check ((out_receipt_number is null and out_receipt_on is null and out_receipt_words is null and out_receipt_at is null and out_receipt_by is null and live_entry_id is not null) or (out_receipt_number is not null and out_receipt_on >= out_told_on and out_receipt_words is not null and out_receipt_at is not null and out_receipt_by is not null and live_entry_id is null))
);
create index offender_report_record_ix on offender_report (record_id, offence_seq);
create index offender_report_gone_ix on offender_report (out_receipt_at, id);
comment on table offender_report is 'That a conviction was reported to the register of sex offenders, by which letter, what the register wrote back; and the same where the conviction fell and the person is to be taken out. Until the register has confirmed that, the entry refers to it and is not expunged.';
