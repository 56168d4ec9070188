-- Menus on the phone: what a dialled code brings is a row like a text, and where a phone stands in its menu outlives a restart.
alter table incoming_sms add ussd_move varchar(10);
alter table incoming_sms add ussd_session varchar(64);
alter table incoming_sms add ussd_info varchar(64);
alter table incoming_sms add ussd_until timestamp(6) with time zone;
alter table incoming_sms add constraint incoming_sms_ussd_ck check (ussd_move is null or (ussd_move in ('BEGIN', 'CHOICE', 'OVER') and ussd_session is not null and ussd_until is not null));

alter table outgoing_sms add ussd_info varchar(64);
alter table outgoing_sms add ussd_ends numeric(1) default 0 not null;
alter table outgoing_sms add text_if_unseen numeric(1) default 0 not null;
alter table outgoing_sms drop constraint outgoing_sms_kind_ck;
alter table outgoing_sms add constraint outgoing_sms_kind_ck check (kind in ('SCREEN', 'REPLY', 'NOTICE', 'ALERT'));

create table ussd_dialogue (
  id numeric(19) not null,
  link varchar(30) not null,
  phone varchar(15) not null,
  session_name varchar(64) not null,
  is_open numeric(1) not null,
  begun_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  step varchar(20) not null,
  page numeric(5) default 0 not null,
  misses numeric(3) default 0 not null,
  kind_code varchar(40),
  district_code varchar(60),
  station_code varchar(60),
  sealed_answer blob,
  answer_key varchar(80),
  answer_language char(2),
  seen varchar(1000),
  last_info varchar(64),
  is_counting numeric(1) default 0 not null,
  screen_id numeric(19),
  version numeric(10) default 0 not null,
  constraint ussd_dialogue_pk primary key (id),
  constraint ussd_dialogue_session_uk unique (link, phone, session_name),
  constraint ussd_dialogue_answer_ck check (is_open = 1 or sealed_answer is null)
);
create index ussd_dialogue_expires_ix on ussd_dialogue (is_open, expires_at, id);
comment on table ussd_dialogue is 'Where a phone stands in the menu of one USSD session; removed an hour after its end. screen_id is the row of outgoing_sms shown last.';
