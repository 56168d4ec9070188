-- Who was complained of during some days is found among those rows alone: their day stands with them, and a case never gets another.
alter table complaint_subject add filed_at timestamp(6) with time zone;
update complaint_subject set filed_at = (select c.filed_at from complaint c where c.id = complaint_subject.complaint_id);
alter table complaint_subject add constraint complaint_subject_filed_ck check (filed_at is not null);
create index complaint_subject_filed_ix on complaint_subject (filed_at, officer_id, complaint_id);
