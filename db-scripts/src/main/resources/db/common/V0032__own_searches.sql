-- Whoever searched finds again what is left to say of it.
create index print_search_asked_ix on print_search (asked_by, asked_at);
create index policy_run_person_ix on policy_run (person, ran_at);
