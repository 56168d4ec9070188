-- Persons on record are found by a phone, by a paper's number and by a vehicle, each in the one form in which two writings of it are the same.
alter table description_entry drop constraint description_entry_kind_ck;
alter table description_entry add constraint description_entry_kind_ck check (kind in ('ALIAS', 'BORN', 'PAPER', 'RELATIVE', 'ADDRESS', 'PHONE', 'VEHICLE', 'LOOKS', 'MARK', 'METHOD'));
alter table description_entry add number_key varchar(140);
update description_entry set number_key = 'PHONE:' || words where kind = 'PHONE';
update description_entry set number_key = 'PAPER:' || upper(replace(replace(replace(replace(words, ' ', ''), '-', ''), '/', ''), '.', '')) where kind = 'PAPER' and length(replace(replace(replace(replace(words, ' ', ''), '-', ''), '/', ''), '.', '')) >= 4;
alter table description_entry add constraint description_entry_number_ck check (number_key is null or kind in ('PAPER', 'PHONE', 'VEHICLE'));
create index description_entry_number_ix on description_entry (number_key);
create index criminal_record_phone_ix on criminal_record (phone);
