-- A name is looked for by its beginning. In a database with a language of its own, as most are, PostgreSQL uses an index for that only where it compares octets.
drop index if exists complaint_name_ix;
create index complaint_name_ix on complaint (complainant_name_key varchar_pattern_ops);
