-- What is published of complaints each day, by district: no case and no person.
create table published_figure (
  counted_on date not null,
  place_id numeric(19) not null,
  figure varchar(30) not null,
  complaints numeric(10) not null,
  constraint published_figure_pk primary key (counted_on, place_id, figure),
  constraint published_figure_place_fk foreign key (place_id) references place (id),
  constraint published_figure_ck check (complaints >= 0)
);
comment on table published_figure is 'How many complaints there were under a place on the morning of a day, as it was published. Nobody changes it.';
