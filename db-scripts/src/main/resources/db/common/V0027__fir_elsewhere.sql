-- A request that is answered with the FIR of another station stays open until a superior has looked at it.
alter table fir_request drop constraint fir_request_open_ck;
alter table fir_request add constraint fir_request_open_ck check (is_open = 0 or state in ('ASKED', 'DIRECTED', 'DECLINED', 'MISSED', 'ELSEWHERE'));
alter table fir_request drop constraint fir_request_number_ck;
alter table fir_request add constraint fir_request_number_ck check (state not in ('REGISTERED', 'STATEMENT', 'ELSEWHERE') or (fir_station_id is not null and fir_number is not null and fir_year is not null and fir_on is not null));
