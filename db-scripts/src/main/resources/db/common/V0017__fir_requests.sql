-- Where a complaint tells of an offence: the request for an FIR, what the station answered to it and when, and the review by the superior, which nobody has to ask for.
create table fir_rule (
  code varchar(60) not null,
  category_code varchar(40),
  is_cognizable numeric(1) default 0 not null,
  answer_hours numeric(5) not null,
  review_hours numeric(5) not null,
  confidence varchar(10) not null,
  source varchar(200),
  constraint fir_rule_pk primary key (code),
  constraint fir_rule_category_fk foreign key (category_code) references complaint_category (code),
  constraint fir_rule_cognizable_ck check (is_cognizable in (0, 1)),
  constraint fir_rule_answer_ck check (answer_hours > 0),
  constraint fir_rule_review_ck check (review_hours > 0)
);
create index fir_rule_category_ix on fir_rule (category_code);
comment on table fir_rule is 'Within how many hours a request for an FIR is answered and reviewed, by kind of complaint or for any; and which kinds tell of a cognizable offence.';

create table fir_request (
  id numeric(19) not null,
  complaint_id numeric(19) not null,
  happened varchar(1900) not null,
  occurred_on date,
  where_text varchar(400),
  sections varchar(300),
  asked_at timestamp(6) with time zone not null,
  asked_by varchar(60) not null,
  answering_role varchar(20) not null,
  answering_place_id numeric(19) not null,
  state varchar(12) not null,
  is_open numeric(1) not null,
  clock_since timestamp(6) with time zone not null,
  next_clock_at timestamp(6) with time zone,
  answer_due_at timestamp(6) with time zone not null,
  missed_at timestamp(6) with time zone,
  answered_at timestamp(6) with time zone,
  answered_by varchar(60),
  declined_for varchar(20),
  declined_at timestamp(6) with time zone,
  answer_words varchar(1900),
  times_directed numeric(3) default 0 not null,
  fir_station_id numeric(19),
  fir_number numeric(5),
  fir_year numeric(4),
  fir_on date,
  fir_sections varchar(300),
  fir_key varchar(40),
  version numeric(10) default 0 not null,
  constraint fir_request_pk primary key (id),
  constraint fir_request_fir_uk unique (fir_key),
  constraint fir_request_complaint_fk foreign key (complaint_id) references complaint (id),
  constraint fir_request_place_fk foreign key (answering_place_id) references place (id),
  constraint fir_request_station_fk foreign key (fir_station_id) references place (id),
  constraint fir_request_open_ck check (is_open = 0 or state in ('ASKED', 'DIRECTED', 'DECLINED', 'MISSED')),
  constraint fir_request_clock_ck check (next_clock_at is null or is_open = 1),
  constraint fir_request_declined_ck check (state <> 'DECLINED' or (declined_for is not null and declined_at is not null and answered_by is not null)),
  constraint fir_request_number_ck check (state not in ('REGISTERED', 'STATEMENT') or (fir_station_id is not null and fir_number is not null and fir_year is not null and fir_on is not null)),
  constraint fir_request_key_ck check ((state = 'REGISTERED' and fir_key is not null) or (state <> 'REGISTERED' and fir_key is null))
);
create index fir_request_complaint_ix on fir_request (complaint_id, id);
create index fir_request_clock_ix on fir_request (next_clock_at, id);
create index fir_request_since_ix on fir_request (clock_since, id);
create index fir_request_post_ix on fir_request (answering_place_id, answering_role, is_open, answer_due_at);
create index fir_request_asked_ix on fir_request (asked_at, id);
create index fir_request_station_ix on fir_request (fir_station_id);
comment on table fir_request is 'A request for an FIR, with the answer of the station. fir_key is there where an FIR was registered on it, and no two have one.';

create table fir_review (
  id numeric(19) not null,
  request_id numeric(19) not null,
  seq numeric(3) not null,
  role varchar(20) not null,
  place_id numeric(19) not null,
  cause varchar(12) not null,
  begun_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  is_open numeric(1) not null,
  decision varchar(12),
  decided_at timestamp(6) with time zone,
  decided_by varchar(60),
  words varchar(1900),
  version numeric(10) default 0 not null,
  constraint fir_review_pk primary key (id),
  constraint fir_review_seq_uk unique (request_id, seq),
  constraint fir_review_request_fk foreign key (request_id) references fir_request (id),
  constraint fir_review_place_fk foreign key (place_id) references place (id),
  constraint fir_review_decided_ck check ((is_open = 1 and decision is null) or (is_open = 0 and decision is not null and decided_at is not null and decided_by is not null))
);
create index fir_review_post_ix on fir_review (place_id, role, is_open, due_at);
comment on table fir_review is 'The review of a request for an FIR that was declined or not answered in time: by which post, until when, and what it decided.';
