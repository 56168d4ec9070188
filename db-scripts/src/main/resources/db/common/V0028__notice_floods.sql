-- A phone for which much news is due within an hour gets one text in place of the rest: how much it was told, and a state for what that text stands for.
create table notice_flood (
  phone varchar(15) not null,
  window_start timestamp(6) with time zone not null,
  told numeric(5) default 0 not null,
  is_digested numeric(1) default 0 not null,
  version numeric(10) default 0 not null,
  constraint notice_flood_pk primary key (phone)
);
create index notice_flood_start_ix on notice_flood (window_start, phone);
comment on table notice_flood is 'How much news one phone was told since window_start, and whether the rest of the window went as one text; removed a day later.';

alter table outgoing_sms drop constraint outgoing_sms_state_ck;
alter table outgoing_sms add constraint outgoing_sms_state_ck check (state in ('QUEUED', 'SENDING', 'SENT', 'UNCONFIRMED', 'DELIVERED', 'FAILED', 'EXPIRED', 'GATHERED'));
