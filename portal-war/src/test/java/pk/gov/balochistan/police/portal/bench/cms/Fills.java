package pk.gov.balochistan.police.portal.bench.cms;

import java.util.List;
import java.util.Map;

/** The statements that copy, in words of SQL that PostgreSQL and H2 share: {@code d} was drawn, {@code c} is the case that is copied. */
final class Fills {
    static final String DRAWN =
            """
            create table bench_drawn (
              id numeric(19), filed_id numeric(19), tracking_number char(12), name varchar(120), name_key varchar(120),
              phone varchar(15), cnic char(13), belt varchar(12), fate varchar(20), is_open numeric(1),
              filed_at timestamp(6) with time zone, ended_at timestamp(6) with time zone, look_at timestamp(6) with time zone,
              closed_by varchar(10), satisfaction numeric(1), risen numeric(1), again numeric(1))""";

    private static final String DUE = "d.filed_at + (c.due_at - c.filed_at)";
    private static final String CONTACT_DUE = "d.filed_at + (c.contact_due_at - c.filed_at)";

    /** Columns of a complaint that are the copy's own. */
    static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("id", "d.id"),
            Map.entry("tracking_number", "d.tracking_number"),
            Map.entry("idempotency_key", "'bench-complaint-' || d.id"),
            Map.entry("filed_at", "d.filed_at"),
            Map.entry("complainant_name", ofPerson("name")),
            Map.entry("complainant_name_key", ofPerson("name_key")),
            Map.entry("complainant_phone", ofPerson("phone")),
            Map.entry("complainant_cnic", ofPerson("cnic")),
            Map.entry("assigned_to", "case when d.fate in ('RECEIVED', 'REFERRED_OUTSIDE') then null else d.belt end"),
            Map.entry("status", "d.fate"),
            Map.entry("is_open", "d.is_open"),
            Map.entry("contact_due_at", CONTACT_DUE),
            Map.entry("due_at", DUE),
            Map.entry("contacted_at", "case when d.fate in ('RECEIVED', 'ALLOCATED') then null else d.filed_at end"),
            Map.entry("ended_at", "d.ended_at"),
            Map.entry(
                    "next_clock_at",
                    "case when d.is_open = 1 then greatest(" + DUE
                            + ", d.look_at) when d.fate = 'RESOLVED' then d.look_at else null end"),
            Map.entry("answering_since", "case when d.risen = 1 then d.filed_at else null end"),
            Map.entry("times_escalated", "d.risen"),
            Map.entry("word_due_at", "case when d.is_open = 1 then null else d.ended_at + interval '15' day end"),
            Map.entry("reopen_until", "case when d.is_open = 1 then null else d.ended_at + interval '30' day end"),
            Map.entry("appeal_days", "case when d.is_open = 1 then null else 60 end"),
            Map.entry("closed_by", "d.closed_by"),
            Map.entry("closed_at", "case when d.closed_by is null then null else d.ended_at end"),
            Map.entry("satisfaction", "d.satisfaction"),
            Map.entry("times_reopened", "case when d.fate = 'REOPENED' then 1 else d.again end"),
            Map.entry("event_count", "c.event_count + 1"));

    private static final String FROM_STATIONS = "\n"
            + """
            from bench_drawn d join complaint c on c.id = d.filed_id join place s on s.id = c.place_id and s.kind = 'STATION'
            join place up on up.kind = 'DISTRICT' and s.path like up.path || '%'""";

    /** What lies beside the cases: timelines, who is complained of, requests for an FIR, findings, requests to take over. */
    static final List<String> BESIDE = List.of(
            """
            insert into complaint_event (id, complaint_id, seq, at, actor, kind, is_public, status, text_key, text_arguments, note)
            select 1000000000 + (d.id - 1000000000) * 4 + e.seq, d.id, e.seq, d.filed_at, e.actor, e.kind, e.is_public, e.status,
              e.text_key, e.text_arguments, e.note
            from bench_drawn d join complaint_event e on e.complaint_id = d.filed_id""",
            """
            insert into complaint_event (id, complaint_id, seq, at, actor, kind, is_public, status, text_key, note)
            select 1000000000 + (d.id - 1000000000) * 4, d.id, c.event_count + 1, coalesce(d.ended_at, d.filed_at), 'user:worker',
              case when d.is_open = 1 then 'STEP' else 'RESOLVED' end, 1, d.fate,
              case when d.is_open = 1 then 'complaint.event.STEP' else 'complaint.event.RESOLVED' end,
              'Both sides were heard at the station, and the papers of the land were looked at.'
            from bench_drawn d join complaint c on c.id = d.filed_id""",
            """
            insert into complaint_subject (id, complaint_id, officer_id, described, filed_at)
            select d.id, d.id, s.officer_id, s.described, d.filed_at from bench_drawn d join complaint_subject s on s.complaint_id = d.filed_id""",
            """
            insert into fir_request (id, complaint_id, happened, asked_at, asked_by, answering_role, answering_place_id, state,
              is_open, clock_since, next_clock_at, answer_due_at, missed_at, answered_at, answered_by, declined_for, declined_at,
              fir_station_id, fir_number, fir_year, fir_on, fir_key)
            select d.id, d.id, 'Three men on two motorcycles took my telephone and the money of the shop.', d.filed_at, 'citizen', 'SHO',
              s.id, f.state, d.is_open, d.filed_at, case when d.is_open = 1 then d.look_at else null end,
              d.filed_at + interval '1' day, case when f.state = 'MISSED' then d.filed_at + interval '1' day else null end,
              d.ended_at, case when d.is_open = 1 then null else 'user:worker' end,
              case when f.state = 'UPHELD' then 'CIVIL' else null end, case when f.state = 'UPHELD' then d.ended_at else null end,
              case when f.state = 'REGISTERED' then s.id else null end, case when f.state = 'REGISTERED' then 1 else null end,
              case when f.state = 'REGISTERED' then 2026 else null end,
              case when f.state = 'REGISTERED' then cast(d.ended_at as date) else null end,
              case when f.state = 'REGISTERED' then 'bench-' || d.id else null end"""
                    + FROM_STATIONS
                    + "\n"
                    + """
                       join (select b.id, case when b.is_open = 1 then case when b.again = 1 then 'MISSED' else 'ASKED' end
                        when b.satisfaction = 1 then 'UPHELD' else 'REGISTERED' end as state from bench_drawn b) f on f.id = d.id
                      where c.category_code in ('crime_report_walkin', 'non_registration_fir')""",
            """
            insert into fir_review (id, request_id, seq, role, place_id, cause, begun_at, due_at, is_open)
            select d.id, d.id, 1, 'DPO', up.id, 'MISSED', d.filed_at + interval '1' day, d.look_at, 1"""
                    + FROM_STATIONS + " join fir_request r on r.complaint_id = d.id and r.state = 'MISSED'",
            """
            insert into false_finding (id, complaint_id, answer_round, reasons, evidence_count, reply_due_at, waiting_key, proposed_at,
              proposed_by, proposed_person, decision)
            select d.id, d.id, 0, 'Nobody in the street saw what the complaint tells of.', 1, d.look_at, 'bench-' || d.id, d.filed_at,
              'user:worker', 'bench', 'WAITING'"""
                    + FROM_STATIONS + " where d.fate = 'IN_PROGRESS' and d.again = 1 and d.risen = 0",
            """
            insert into complaint_transfer (id, complaint_id, from_role, from_place_id, to_role, to_place_id, reason, asked_by, asked_at,
              answer_due_at, state)
            select d.id, d.id, c.responsible_role, c.responsible_place_id, 'DPO', up.id, 'It belongs to the district.', 'user:worker',
              d.filed_at, d.look_at, 'WAITING'"""
                    + FROM_STATIONS + " where d.is_open = 1 and d.again = 1 and d.risen = 1");

    private Fills() {}

    private static String ofPerson(String what) {
        return "case when c.anonymous = 1 then null else d." + what + " end";
    }
}
