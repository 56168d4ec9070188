-- A word of everyday speech, agreed with whoever asked to be reached safely, says in a call or a text that there is danger. The case bears whether there is one and since when it stands unanswered; the word itself is sealed, and apart, so that no list reads it.
alter table complaint add word_agreed numeric(1) default 0 not null;
alter table complaint add danger_at timestamp(6) with time zone;
create index complaint_danger_ix on complaint (danger_at, id);

create table agreed_word (
  complaint_id numeric(19) not null,
  sealed_word blob not null,
  agreed_at timestamp(6) with time zone not null,
  version numeric(10) default 0 not null,
  constraint agreed_word_pk primary key (complaint_id),
  constraint agreed_word_complaint_fk foreign key (complaint_id) references complaint (id)
);
comment on table agreed_word is 'The word by which a complainant says that there is danger: encrypted, shown to whoever may call that person, never sent.';
