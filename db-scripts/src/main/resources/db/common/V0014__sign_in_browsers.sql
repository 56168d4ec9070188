-- A sign-in from the browser of an earlier one takes its place, and one from another browser is told to both: for that the row says which browser it is.
alter table signed_in_session add device_id varchar(32);
