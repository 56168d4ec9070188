-- A search whose prints are spread over several portals says how many no portal answered for.
alter table print_search add left_out numeric(12) default 0 not null;
alter table print_search add constraint print_search_left_out_ck check (left_out >= 0);
