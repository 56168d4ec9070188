-- Two traces from scenes may be of one finger though nobody knows whose: a trace is searched among the others under a policy of its own, and what two examiners decide ties both lifts and names nobody.
alter table use_policy drop constraint use_policy_function_ck;
alter table use_policy add constraint use_policy_function_ck check (function_code in ('HOTLIST_CHECK', 'PRINT_IDENTIFY', 'LATENT_SEARCH', 'LATENT_AGAINST_LATENT', 'NAME_MATCH', 'LOOKS_SEARCH', 'HOTEL_WATCHLIST'));
alter table function_switch_off drop constraint function_switch_off_code_ck;
alter table function_switch_off add constraint function_switch_off_code_ck check (function_code in ('HOTLIST_CHECK', 'PRINT_IDENTIFY', 'LATENT_SEARCH', 'LATENT_AGAINST_LATENT', 'NAME_MATCH', 'LOOKS_SEARCH', 'HOTEL_WATCHLIST'));

alter table print_search drop constraint print_search_sought_ck;
alter table print_search add constraint print_search_sought_ck check ((function_code = 'PRINT_IDENTIFY' and set_id is not null and marking_id is null) or (function_code = 'LATENT_SEARCH' and is_one_to_one = 0 and ((set_id is null and marking_id is not null) or (set_id is not null and marking_id is null))) or (function_code = 'LATENT_AGAINST_LATENT' and is_one_to_one = 0 and set_id is null and marking_id is not null));
alter table print_search add constraint print_search_function_uk unique (search_number, function_code);

alter table latent_search add function_code varchar(30) default 'LATENT_SEARCH' not null;
alter table latent_search add constraint latent_search_function_ck check (function_code in ('LATENT_SEARCH', 'LATENT_AGAINST_LATENT'));
alter table latent_search drop constraint latent_search_answered_fk;
alter table latent_search add constraint latent_search_answered_fk foreign key (answered, function_code) references print_search (search_number, function_code);
comment on column latent_search.function_code is 'Among what the lift is sought, by the function whose policy permits it: prints or other traces. It is done only with a list of that function.';

alter table print_candidate drop constraint print_candidate_sought_ck;
alter table print_candidate drop constraint print_candidate_record_fk;
alter table print_candidate drop constraint print_candidate_print_fk;
drop index print_candidate_record_ix;
drop index print_candidate_print_ix;
-- The three engines share no words for a column that may now be empty.
alter table print_candidate add record_was numeric(19);
alter table print_candidate add print_was numeric(19);
update print_candidate set record_was = record_id, print_was = print_id;
alter table print_candidate drop column record_id;
alter table print_candidate drop column print_id;
alter table print_candidate add record_id numeric(19);
alter table print_candidate add print_id numeric(19);
update print_candidate set record_id = record_was, print_id = print_was;
alter table print_candidate drop column record_was;
alter table print_candidate drop column print_was;
alter table print_candidate add one_marking_id numeric(19);
alter table print_candidate add one_lift_id numeric(19);
alter table print_candidate add other_marking_id numeric(19);
alter table print_candidate add other_lift_id numeric(19);
alter table print_candidate add constraint print_candidate_record_fk foreign key (record_id) references criminal_record (id);
alter table print_candidate add constraint print_candidate_print_fk foreign key (print_id) references taken_print (id);
alter table print_candidate add constraint print_candidate_one_fk foreign key (one_marking_id, one_lift_id) references latent_marking (id, lift_id);
alter table print_candidate add constraint print_candidate_other_fk foreign key (other_marking_id, other_lift_id) references latent_marking (id, lift_id);
alter table print_candidate add constraint print_candidate_sought_ck check ((record_id is not null and print_id is not null and one_marking_id is null and one_lift_id is null and other_marking_id is null and other_lift_id is null and ((probe_print_id is not null and marking_id is null and lift_id is null) or (probe_print_id is null and marking_id is not null and lift_id is not null))) or (record_id is null and print_id is null and probe_print_id is null and marking_id is null and lift_id is null and one_marking_id is not null and one_lift_id is not null and other_marking_id is not null and other_lift_id is not null and one_lift_id <> other_lift_id));
alter table print_candidate add constraint print_candidate_lifts_uk unique (id, one_lift_id, other_lift_id);
create index print_candidate_record_ix on print_candidate (record_id);
create index print_candidate_print_ix on print_candidate (print_id);
create index print_candidate_one_ix on print_candidate (one_marking_id, one_lift_id);
create index print_candidate_other_ix on print_candidate (other_marking_id, other_lift_id);
comment on column print_candidate.one_lift_id is 'Where a trace is beside another: the one that is sought. lift_id is a lift beside a taken print, and that alone can become an identification.';

alter table print_comparison add one_lift_id numeric(19);
alter table print_comparison add other_lift_id numeric(19);
alter table print_comparison add constraint print_comparison_lifts_fk foreign key (candidate_id, one_lift_id, other_lift_id) references print_candidate (id, one_lift_id, other_lift_id);
alter table print_comparison add constraint print_comparison_lifts_ck check ((one_lift_id is null and other_lift_id is null) or (one_lift_id is not null and other_lift_id is not null and lift_id is null));
alter table print_comparison add constraint print_comparison_tied_uk unique (id, conclusion, one_lift_id, other_lift_id);

create table lift_tie (
  id numeric(19) not null,
  comparison_id numeric(19) not null,
  conclusion varchar(12) not null,
  one_lift_id numeric(19) not null,
  other_lift_id numeric(19) not null,
  tied_at timestamp(6) with time zone not null,
  constraint lift_tie_pk primary key (id),
  constraint lift_tie_comparison_uk unique (comparison_id),
  constraint lift_tie_decided_fk foreign key (comparison_id, conclusion, one_lift_id, other_lift_id) references print_comparison (id, conclusion, one_lift_id, other_lift_id),
  constraint lift_tie_one_fk foreign key (one_lift_id) references latent_lift (id),
  constraint lift_tie_other_fk foreign key (other_lift_id) references latent_lift (id),
  constraint lift_tie_conclusion_ck check (conclusion = 'IDENTIFIED')
);
create index lift_tie_one_ix on lift_tie (one_lift_id, tied_at);
create index lift_tie_other_ix on lift_tie (other_lift_id, tied_at);
comment on table lift_tie is 'Two traces that are of one finger, by the decided comparison of these very two. It names nobody. Rows are only ever added.';
