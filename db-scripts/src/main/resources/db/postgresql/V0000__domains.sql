-- The common scripts write clob and blob, which PostgreSQL calls text and bytea.
create domain clob as text;
create domain blob as bytea;
