-- Complaints by call, by letter, by e-mail, in open court and taken over from another body: the day on which one was received stands beside the time it was filed, and a session keeps together what was told in it.
create table open_court (
  id numeric(19) not null,
  code varchar(36) not null,
  held_on date not null,
  hall varchar(120) not null,
  place_id numeric(19) not null,
  presiding_role varchar(20) not null,
  presiding_place_id numeric(19) not null,
  opened_at timestamp(6) with time zone not null,
  opened_by varchar(60) not null,
  constraint open_court_pk primary key (id),
  constraint open_court_code_uk unique (code),
  constraint open_court_place_fk foreign key (place_id) references place (id),
  constraint open_court_presiding_fk foreign key (presiding_place_id) references place (id)
);
comment on table open_court is 'A session in public in which a post of command hears complaints (khuli kachehri), opened by the clerk who writes them down.';

create table complaint_reception (
  id numeric(19) not null,
  complaint_id numeric(19) not null,
  received_on date not null,
  reference varchar(80),
  source varchar(20),
  open_court_id numeric(19),
  constraint complaint_reception_pk primary key (id),
  constraint complaint_reception_complaint_uk unique (complaint_id),
  constraint complaint_reception_complaint_fk foreign key (complaint_id) references complaint (id),
  constraint complaint_reception_court_fk foreign key (open_court_id) references open_court (id)
);
create index complaint_reception_court_ix on complaint_reception (open_court_id, complaint_id);
comment on table complaint_reception is 'When a complaint was received that was filed later, by whom if not by the police, and under which number its sender knows it.';
