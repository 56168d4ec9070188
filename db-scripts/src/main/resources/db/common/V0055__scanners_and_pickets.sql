-- A print comes as a file or live from a scanner: what leaves the office says which, and a scanner that was wrong is found again in the prints that it took.
alter table taken_print add scanner_maker varchar(50);
alter table taken_print add scanner_model varchar(50);
alter table taken_print add scanner_serial varchar(50);
alter table taken_print add constraint taken_print_scanner_ck check ((scanner_maker is null and scanner_model is null and scanner_serial is null) or (scanner_maker is not null and scanner_model is not null and scanner_serial is not null and state = 'TAKEN'));
comment on column taken_print.scanner_serial is 'Of the scanner from which it came live, as the officer''s computer said; null for one that came as a file.';

alter table hand_picture add scanner_maker varchar(50);
alter table hand_picture add scanner_model varchar(50);
alter table hand_picture add scanner_serial varchar(50);
alter table hand_picture add constraint hand_picture_scanner_ck check ((scanner_maker is null and scanner_model is null and scanner_serial is null) or (scanner_maker is not null and scanner_model is not null and scanner_serial is not null and kind <> 'CARD'));
