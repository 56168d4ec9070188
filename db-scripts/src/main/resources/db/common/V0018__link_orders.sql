-- The links to the SMS centres: what the gateway is set to and how each fares, and the order of an administrator that stands for it.
alter table link_state add settings varchar(2000);
alter table link_state add last_pdu_at timestamp(6) with time zone;
alter table link_state add throttled numeric(19) default 0 not null;
alter table link_state add per_second numeric(9) default 0 not null;
alter table link_state add bind_failures numeric(10) default 0 not null;
alter table link_state add last_fault varchar(200);

create table link_order (
  link varchar(30) not null,
  act varchar(10) not null,
  why varchar(300) not null,
  ordered_at timestamp(6) with time zone not null,
  ordered_by varchar(60) not null,
  obeyed_at timestamp(6) with time zone,
  version numeric(10) default 0 not null,
  constraint link_order_pk primary key (link),
  constraint link_order_act_ck check (act in ('PAUSE', 'DRAIN', 'RESUME'))
);
comment on table link_order is 'The order that stands for a link to an SMS centre: given in the portal, carried out by the gateway.';
