-- Traces from a scene are lifted, marked by examiners, searched under a policy and compared as prints are: one table of comparisons, one way to an identification.
create table latent_lift (
  id numeric(19) not null,
  lift_number varchar(40) not null,
  case_reference varchar(60) not null,
  exhibit varchar(40) not null,
  found_at varchar(200) not null,
  method varchar(14) not null,
  lifted_by varchar(120) not null,
  lifted_at timestamp(6) with time zone not null,
  entered_at timestamp(6) with time zone not null,
  entered_by varchar(60) not null,
  state varchar(10) not null,
  scale_x1 numeric(5),
  scale_y1 numeric(5),
  scale_x2 numeric(5),
  scale_y2 numeric(5),
  scale_mm numeric(6, 2),
  dpi numeric(5),
  region_x numeric(5),
  region_y numeric(5),
  region_width numeric(5),
  region_height numeric(5),
  identified_by numeric(19),
  identified_as varchar(12),
  version numeric(10) default 0 not null,
  constraint latent_lift_pk primary key (id),
  constraint latent_lift_number_uk unique (lift_number),
  constraint latent_lift_method_ck check (method in ('POWDER', 'CYANOACRYLATE', 'NINHYDRIN', 'PHOTOGRAPH', 'OTHER')),
  constraint latent_lift_scale_ck check ((dpi is null and scale_mm is null and scale_x1 is null and scale_y1 is null and scale_x2 is null and scale_y2 is null) or (dpi is not null and scale_mm is not null and scale_x1 is not null and scale_y1 is not null and scale_x2 is not null and scale_y2 is not null)),
  constraint latent_lift_region_ck check ((region_x is null and region_y is null and region_width is null and region_height is null) or (dpi is not null and region_x is not null and region_y is not null and region_width is not null and region_height is not null)),
  constraint latent_lift_state_ck check ((state in ('OPEN', 'SEARCHED', 'UNSOLVED') and identified_by is null and identified_as is null) or (state = 'IDENTIFIED' and identified_by is not null and identified_as = 'IDENTIFIED'))
);
create index latent_lift_state_ix on latent_lift (state, entered_at, lift_number);
create index latent_lift_case_ix on latent_lift (case_reference);
comment on table latent_lift is 'A trace from a scene: of which case and exhibit, who lifted it how, its scale by two marks on a ruler and the region that shows it. IDENTIFIED refers to the decided comparison of this very lift.';

create table latent_picture (
  lift_id numeric(19) not null,
  width numeric(5) not null,
  height numeric(5) not null,
  sealed_image blob not null,
  constraint latent_picture_pk primary key (lift_id),
  constraint latent_picture_lift_fk foreign key (lift_id) references latent_lift (id)
);
comment on table latent_picture is 'The photograph of a lift as it came, encrypted for its row. Never changed.';

create table latent_marking (
  id numeric(19) not null,
  lift_id numeric(19) not null,
  seq numeric(5) not null,
  origin varchar(10) not null,
  dpi numeric(5) not null,
  region_x numeric(5) not null,
  region_y numeric(5) not null,
  region_width numeric(5) not null,
  region_height numeric(5) not null,
  minutiae numeric(3) not null,
  template_version varchar(40) not null,
  sealed_template blob not null,
  marked_at timestamp(6) with time zone not null,
  marked_by varchar(60) not null,
  constraint latent_marking_pk primary key (id),
  constraint latent_marking_seq_uk unique (lift_id, seq),
  constraint latent_marking_lift_uk unique (id, lift_id),
  constraint latent_marking_lift_fk foreign key (lift_id) references latent_lift (id),
  constraint latent_marking_origin_ck check (origin in ('PROPOSED', 'EXAMINER'))
);
comment on table latent_marking is 'The minutiae of a lift as one examiner left them, or as the program proposed them. Every version stays, with the scale and region of its time; rows are only ever added.';

alter table print_search drop constraint print_search_code_ck;
alter table print_search drop constraint print_search_set_fk;
drop index print_search_set_ix;
-- The three engines share no words for a column that may now be empty.
alter table print_search add set_was numeric(19);
update print_search set set_was = set_id;
alter table print_search drop column set_id;
alter table print_search add set_id numeric(19);
update print_search set set_id = set_was;
alter table print_search drop column set_was;
alter table print_search add marking_id numeric(19);
alter table print_search add constraint print_search_set_fk foreign key (set_id) references print_set (id);
alter table print_search add constraint print_search_marking_fk foreign key (marking_id) references latent_marking (id);
alter table print_search add constraint print_search_sought_ck check ((function_code = 'PRINT_IDENTIFY' and set_id is not null and marking_id is null) or (function_code = 'LATENT_SEARCH' and is_one_to_one = 0 and ((set_id is null and marking_id is not null) or (set_id is not null and marking_id is null))));
create index print_search_set_ix on print_search (set_id);
create index print_search_marking_ix on print_search (marking_id);
comment on column print_search.marking_id is 'The marked lift that is sought. Where a new set is looked for among unsolved lifts, the set is sought under LATENT_SEARCH.';

alter table print_candidate drop constraint print_candidate_probe_fk;
drop index print_candidate_probe_ix;
alter table print_candidate add probe_was numeric(19);
update print_candidate set probe_was = probe_print_id;
alter table print_candidate drop column probe_print_id;
alter table print_candidate add probe_print_id numeric(19);
update print_candidate set probe_print_id = probe_was;
alter table print_candidate drop column probe_was;
alter table print_candidate add marking_id numeric(19);
alter table print_candidate add lift_id numeric(19);
alter table print_candidate add constraint print_candidate_probe_fk foreign key (probe_print_id) references taken_print (id);
alter table print_candidate add constraint print_candidate_marking_fk foreign key (marking_id, lift_id) references latent_marking (id, lift_id);
alter table print_candidate add constraint print_candidate_sought_ck check ((probe_print_id is not null and marking_id is null and lift_id is null) or (probe_print_id is null and marking_id is not null and lift_id is not null));
alter table print_candidate add constraint print_candidate_lift_uk unique (id, lift_id);
create index print_candidate_probe_ix on print_candidate (probe_print_id);
create index print_candidate_marking_ix on print_candidate (marking_id, lift_id);

alter table print_comparison add lift_id numeric(19);
alter table print_comparison add constraint print_comparison_lift_fk foreign key (candidate_id, lift_id) references print_candidate (id, lift_id);
alter table print_comparison add constraint print_comparison_said_uk unique (id, conclusion, lift_id);
create index print_comparison_lift_ix on print_comparison (lift_id);
comment on column print_comparison.lift_id is 'The lift that is compared; null where two taken prints are.';

alter table latent_lift add constraint latent_lift_identified_fk foreign key (identified_by, identified_as, id) references print_comparison (id, conclusion, lift_id);
create index latent_lift_identified_ix on latent_lift (identified_by);

create table latent_search (
  id numeric(19) not null,
  search_number varchar(40) not null,
  lift_id numeric(19) not null,
  marking_id numeric(19) not null,
  priority numeric(1) not null,
  state varchar(10) not null,
  asked_at timestamp(6) with time zone not null,
  asked_by varchar(60) not null,
  person varchar(60) not null,
  purpose varchar(300) not null,
  case_reference varchar(60) not null,
  permille numeric(4) default 0 not null,
  worker varchar(80),
  tries numeric(2) default 0 not null,
  cancelled_by varchar(60),
  ended_at timestamp(6) with time zone,
  failure varchar(60),
  answered varchar(40),
  version numeric(10) default 0 not null,
  constraint latent_search_pk primary key (id),
  constraint latent_search_number_uk unique (search_number),
  constraint latent_search_marking_fk foreign key (marking_id, lift_id) references latent_marking (id, lift_id),
  constraint latent_search_answered_fk foreign key (answered) references print_search (search_number),
  constraint latent_search_priority_ck check (priority in (1, 2, 3)),
  constraint latent_search_state_ck check ((state in ('QUEUED', 'RUNNING') and ended_at is null and failure is null and answered is null) or (state = 'DONE' and ended_at is not null and failure is null and answered = search_number) or (state = 'CANCELLED' and ended_at is not null and cancelled_by is not null and failure is null and answered is null) or (state = 'FAILED' and ended_at is not null and failure is not null and answered is null))
);
create index latent_search_queue_ix on latent_search (state, priority, asked_at);
create index latent_search_marking_ix on latent_search (marking_id, lift_id);
create index latent_search_lift_ix on latent_search (lift_id, asked_at);
create index latent_search_answered_ix on latent_search (answered);
comment on table latent_search is 'A search for a lift as it waits, runs and ends; done only with its answer, which has its run under a policy. One that was under way in a process that died is queued again.';

create table unsolved_level (
  id numeric(1) not null,
  last_serial numeric(19) not null,
  constraint unsolved_level_pk primary key (id)
);
insert into unsolved_level (id, last_serial) values (1, 0);
comment on table unsolved_level is 'One row: up to which change of the searched prints new sets were looked for among the unsolved lifts.';
