-- A complaint may be about what a program did by itself; the public register counts them.
alter table complaint_subject add program varchar(30);
alter table complaint_subject add constraint complaint_subject_program_ck check (program is null or (officer_id is null and described is null));
create index complaint_subject_program_ix on complaint_subject (program, complaint_id);
