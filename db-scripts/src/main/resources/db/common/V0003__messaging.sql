-- Texts: each one received is a row before it is acknowledged, each one to send a row in the transaction that caused it.
create table incoming_sms (
  id numeric(19) not null,
  link varchar(30) not null,
  source varchar(21) not null,
  destination varchar(21),
  sealed_body blob,
  coding numeric(3) not null,
  part_ref numeric(5),
  part_total numeric(3),
  part_seq numeric(3),
  dedupe_key char(64) not null,
  dedupe_window numeric(12) not null,
  state varchar(15) not null,
  attempts numeric(3) default 0 not null,
  failure varchar(200),
  received_at timestamp(6) with time zone not null,
  handled_at timestamp(6) with time zone,
  version numeric(10) default 0 not null,
  constraint incoming_sms_pk primary key (id),
  constraint incoming_sms_dedupe_uk unique (dedupe_key, dedupe_window),
  constraint incoming_sms_state_ck check (state in ('NEW', 'WAITING_PARTS', 'DONE', 'FAILED', 'IGNORED'))
);
create index incoming_sms_state_ix on incoming_sms (state, source, id);
create index incoming_sms_received_ix on incoming_sms (received_at, id);
comment on table incoming_sms is 'A text received, stored before it is acknowledged; known again by dedupe_key within the operator''s retry window.';

create table outgoing_sms (
  id numeric(19) not null,
  recipient varchar(15) not null,
  link varchar(30),
  language char(2) not null,
  text_key varchar(80) not null,
  sealed_body blob,
  kind varchar(10) not null,
  urgency numeric(2) not null,
  cause varchar(80),
  state varchar(15) not null,
  attempts numeric(5) default 0 not null,
  failure varchar(200),
  created_at timestamp(6) with time zone not null,
  next_attempt_at timestamp(6) with time zone not null,
  valid_until timestamp(6) with time zone not null,
  settled_at timestamp(6) with time zone,
  version numeric(10) default 0 not null,
  constraint outgoing_sms_pk primary key (id),
  constraint outgoing_sms_kind_ck check (kind in ('REPLY', 'NOTICE', 'ALERT')),
  constraint outgoing_sms_state_ck check (state in ('QUEUED', 'SENDING', 'SENT', 'UNCONFIRMED', 'DELIVERED', 'FAILED', 'EXPIRED'))
);
create index outgoing_sms_due_ix on outgoing_sms (state, urgency, next_attempt_at, id);
create index outgoing_sms_valid_ix on outgoing_sms (state, valid_until);
create index outgoing_sms_created_ix on outgoing_sms (created_at, id);
create index outgoing_sms_cause_ix on outgoing_sms (cause);
comment on table outgoing_sms is 'A text to send, rendered when it was caused; SENDING is written before the first octet leaves.';

create table outgoing_part (
  id numeric(19) not null,
  outgoing_id numeric(19) not null,
  seq numeric(3) not null,
  link varchar(30) not null,
  message_key varchar(70),
  receipt varchar(15),
  receipt_at timestamp(6) with time zone,
  version numeric(10) default 0 not null,
  constraint outgoing_part_pk primary key (id),
  constraint outgoing_part_seq_uk unique (outgoing_id, seq),
  constraint outgoing_part_sms_fk foreign key (outgoing_id) references outgoing_sms (id)
);
create index outgoing_part_message_ix on outgoing_part (message_key, link);
comment on table outgoing_part is 'One SMS of a text that left, with the id the centre gave it, in the form its link''s receipts are compared in.';

create table orphan_receipt (
  id numeric(19) not null,
  link varchar(30) not null,
  message_key varchar(70),
  receipt varchar(15) not null,
  received_at timestamp(6) with time zone not null,
  matched_at timestamp(6) with time zone,
  version numeric(10) default 0 not null,
  constraint orphan_receipt_pk primary key (id)
);
create index orphan_receipt_message_ix on orphan_receipt (message_key, link);
create index orphan_receipt_received_ix on orphan_receipt (received_at, id);
comment on table orphan_receipt is 'A receipt that fits no text yet: it came before the centre''s answer, or belongs to nobody.';

create table link_state (
  link varchar(30) not null,
  state varchar(20) not null,
  since timestamp(6) with time zone not null,
  queued numeric(10) default 0 not null,
  oldest_at timestamp(6) with time zone,
  updated_at timestamp(6) with time zone not null,
  version numeric(10) default 0 not null,
  constraint link_state_pk primary key (link)
);
comment on table link_state is 'Each link to an SMS centre as the gateway last saw it.';

create table phone_preference (
  phone varchar(15) not null,
  language char(2),
  notices_stopped numeric(1) default 0 not null,
  menu_sent_at timestamp(6) with time zone,
  version numeric(10) default 0 not null,
  constraint phone_preference_pk primary key (phone)
);
comment on table phone_preference is 'What the owner of a phone asked for by text: language, STOP, and when the short menu was last sent.';
