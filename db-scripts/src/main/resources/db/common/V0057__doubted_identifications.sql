-- An identification may be wrong: whoever doubts it says why, another person decides, and what is withdrawn identifies nobody and ties nothing from that moment on.
create table identification_doubt (
  id numeric(19) not null,
  comparison_id numeric(19) not null,
  live_comparison_id numeric(19),
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
  constraint identification_doubt_pk primary key (id),
  constraint identification_doubt_live_uk unique (live_comparison_id),
  constraint identification_doubt_done_uk unique (id, decision, comparison_id),
  constraint identification_doubt_comp_fk foreign key (comparison_id) references print_comparison (id),
  constraint identification_doubt_live_ck check ((decision in ('WAITING', 'CONFIRMED') and live_comparison_id is not null and live_comparison_id = comparison_id) or (decision = 'REFUSED' and live_comparison_id is null and refused_why is not null)),
  constraint identification_doubt_two_ck check (decided_person is null or decided_person <> proposed_person),
  constraint identification_doubt_end_ck check (decision = 'WAITING' or (decided_person is not null and decided_by is not null and decided_at is not null))
);
create index identification_doubt_of_ix on identification_doubt (comparison_id);
create index identification_doubt_waits_ix on identification_doubt (decision, proposed_at, id);
comment on table identification_doubt is 'That an identification is in doubt, as one person says; CONFIRMED by another it is withdrawn, REFUSED it stands. Nothing is deleted: what the examiners concluded stays to be read.';

alter table print_comparison add doubt_id numeric(19);
alter table print_comparison add doubt_as varchar(10);
alter table print_comparison add constraint print_comparison_doubt_fk foreign key (doubt_id, doubt_as, id) references identification_doubt (id, decision, comparison_id);
alter table print_comparison add constraint print_comparison_doubt_ck check ((doubt_id is null and doubt_as is null) or (doubt_id is not null and doubt_as is not null and doubt_as = 'CONFIRMED' and conclusion is not null and conclusion = 'INCONCLUSIVE'));
create index print_comparison_doubt_ix on print_comparison (doubt_id);
comment on column print_comparison.doubt_id is 'By which decision of two persons its identification was withdrawn. Its conclusion is INCONCLUSIVE from then on: it identifies nobody and excludes nobody.';

-- A tie that rested on it is a tie no more. The three engines share no words for a column that may now be empty.
alter table lift_tie drop constraint lift_tie_decided_fk;
alter table lift_tie drop constraint lift_tie_conclusion_ck;
alter table lift_tie add conclusion_was varchar(12);
update lift_tie set conclusion_was = conclusion;
alter table lift_tie drop column conclusion;
alter table lift_tie add conclusion varchar(12);
update lift_tie set conclusion = conclusion_was;
alter table lift_tie drop column conclusion_was;
alter table lift_tie add doubt_id numeric(19);
alter table lift_tie add doubt_as varchar(10);
alter table lift_tie add constraint lift_tie_decided_fk foreign key (comparison_id, conclusion, one_lift_id, other_lift_id) references print_comparison (id, conclusion, one_lift_id, other_lift_id);
alter table lift_tie add constraint lift_tie_doubt_fk foreign key (doubt_id, doubt_as, comparison_id) references identification_doubt (id, decision, comparison_id);
alter table lift_tie add constraint lift_tie_conclusion_ck check ((conclusion is not null and conclusion = 'IDENTIFIED' and doubt_id is null and doubt_as is null) or (conclusion is null and doubt_id is not null and doubt_as is not null and doubt_as = 'CONFIRMED'));
create index lift_tie_doubt_ix on lift_tie (doubt_id);

-- A finished set may be of another person, or taken on a ground that never was: the same two steps take it out of the search.
create table set_doubt (
  id numeric(19) not null,
  print_set_id numeric(19),
  photo_set_id numeric(19),
  live_print_set_id numeric(19),
  live_photo_set_id numeric(19),
  fault varchar(10) not null,
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
  constraint set_doubt_pk primary key (id),
  constraint set_doubt_print_uk unique (live_print_set_id),
  constraint set_doubt_photo_uk unique (live_photo_set_id),
  constraint set_doubt_print_fk foreign key (print_set_id) references print_set (id),
  constraint set_doubt_photo_fk foreign key (photo_set_id) references photo_set (id),
  constraint set_doubt_fault_ck check (fault in ('PERSON', 'GROUND')),
  constraint set_doubt_of_ck check ((print_set_id is not null and photo_set_id is null and live_photo_set_id is null) or (print_set_id is null and photo_set_id is not null and live_print_set_id is null)),
  constraint set_doubt_live_ck check ((decision in ('WAITING', 'CONFIRMED') and ((live_print_set_id is not null and live_print_set_id = print_set_id) or (live_photo_set_id is not null and live_photo_set_id = photo_set_id))) or (decision = 'REFUSED' and live_print_set_id is null and live_photo_set_id is null and refused_why is not null)),
  constraint set_doubt_two_ck check (decided_person is null or decided_person <> proposed_person),
  constraint set_doubt_end_ck check (decision = 'WAITING' or (decided_person is not null and decided_by is not null and decided_at is not null))
);
create index set_doubt_print_ix on set_doubt (print_set_id);
create index set_doubt_photo_ix on set_doubt (photo_set_id);
create index set_doubt_waits_ix on set_doubt (decision, proposed_at, id);
comment on table set_doubt is 'That a finished set of prints or photographs is of another person or has no ground, as one person says; CONFIRMED by another it is withdrawn and waits to be destroyed, REFUSED it stays.';
