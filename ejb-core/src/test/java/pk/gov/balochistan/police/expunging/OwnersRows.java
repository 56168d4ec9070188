package pk.gov.balochistan.police.expunging;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import pk.gov.balochistan.police.identifier.TenDigits;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.SomePolicy;

/** Rows about a record that the owner of the tables puts there, each column of words with the mark of the person in it. */
final class OwnersRows {
    private static final String MARK = ExpungeOffice.MARK;
    private static final String CNIC = ExpungeOffice.CNIC.digits();
    private static final String PHONE = ExpungeOffice.PHONE.digits();
    private static final String PROPOSED = ", current_timestamp, 'user:a', 'officer:A'";
    private static final String DECIDED = ", current_timestamp, 'user:b', 'officer:B'";
    private static final String CONTROL =
            "proposed_at, proposed_by, proposed_person, decided_at, decided_by," + " decided_person, decision";

    private static long next = 900_000_000L;

    private final ExpungeOffice office;

    OwnersRows(ExpungeOffice office) {
        this.office = office;
    }

    static long id() {
        return next++;
    }

    private long add(String table, String columns, String values) throws SQLException {
        long id = id();
        office.run("insert into " + table + " (id, " + columns + ") values (" + id + ", " + values + ")");
        return id;
    }

    void wantedNotice(long record, boolean isLive) throws SQLException {
        add(
                "wanted_notice",
                "offence_id, kind, authority, order_reference, issued_on, marked_at, marked_by, withdrawn_at,"
                        + " withdrawn_why",
                "(select max(id) from recorded_offence where record_id = " + record + "), 'WARRANT', '" + MARK + "', '"
                        + MARK + "', date '2025-01-01', current_timestamp, 'user:a', "
                        + (isLive ? "null, null" : "current_timestamp, '" + MARK + "'"));
    }

    void stay(long record, boolean isOpen) throws SQLException {
        long before = stay(record, 1, false, null);
        stay(record, 2, isOpen, before);
        add(
                "stay_discrepancy",
                "stay_id, kind, state, raised_at, ended_at, ended_by, words",
                before + ", 'STILL_HELD', 'SETTLED', current_timestamp, current_timestamp, 'user:a', '" + MARK + "'");
    }

    private long stay(long record, int seq, boolean isOpen, Long before) throws SQLException {
        return add(
                "prison_stay",
                "record_id, seq, offence_seq, prison_code, outside_name, prisoner_number, number_key, held_as,"
                        + " admitted_on, warrant, entered_at, entered_by, came_from_id, released_on, cause,"
                        + " release_order, release_entered_at, release_entered_by, open_record_id",
                record + ", " + seq + ", 1, 'other', '" + MARK + "', '" + MARK + "', '" + MARK + record
                        + "', 'CONVICT', date '2025-0" + seq + "-01', '" + MARK + "', current_timestamp, 'user:a', "
                        + before + ", "
                        + (isOpen
                                ? "null, null, null, null, null, " + record
                                : "date '2025-0" + (seq + 1) + "-01', 'SERVED', '" + MARK
                                        + "', current_timestamp, 'user:a', null"));
    }

    void hotlist(boolean isOpen) throws SQLException {
        long id = add(
                "hotlist_entry",
                "entry_number, kind, name, father, cnic, case_reference, authority, order_reference, place_id, contact,"
                        + " first_day, last_day, instruction, changed_at, " + CONTROL,
                "'" + id() + "9', 'WANTED', '" + MARK + "', '" + MARK + "', '" + CNIC
                        + "', 'x', 'x', 'x', (select min(id) from place), 'x', date '2025-01-01', date '"
                        + (isOpen ? "2041" : "2026") + "-01-01', 'DETAIN', current_timestamp" + PROPOSED + DECIDED
                        + ", 'CONFIRMED'");
        office.run("insert into name_key (register, key_text, owner_id) values ('HOTLIST', 'ZRKN', " + id + ")");
    }

    /** Prints of the record were found and compared; what examiners concluded is left out where it goes on. */
    void comparison(long record, boolean isOpen) throws SQLException {
        String print =
                "(select max(p.id) from taken_print p join print_set s on s.id = p.set_id where p.state = 'TAKEN' and s.record_id = "
                        + record + ")";
        String number = String.valueOf(id());
        if (office.rows("select id from use_policy where function_code = 'PRINT_IDENTIFY'")
                .isEmpty())
            office.unit.perform(
                    em -> SomePolicy.inForce(em, AutomatedFunction.PRINT_IDENTIFY, BigDecimal.TEN, Clock.systemUTC()));
        add(
                "policy_run",
                "function_code, policy_id, edition, ran_at, actor, person, purpose, case_reference, reference",
                "'PRINT_IDENTIFY', (select min(id) from use_policy where function_code = 'PRINT_IDENTIFY'), 1,"
                        + " current_timestamp, 'user:a', 'officer:A', '" + MARK + "', '" + MARK + "', '" + number
                        + "'");
        long search = add(
                "print_search",
                "search_number, set_id, is_one_to_one, searched, matcher, asked_at, asked_by, purpose, case_reference",
                "'" + number + "', (select max(id) from print_set where record_id = " + record
                        + "), 0, 1, 'x', current_timestamp, 'user:a', '" + MARK + "', '" + MARK + "'");
        long candidate = add(
                "print_candidate",
                "search_id, place, record_id, probe_print_id, print_id, score",
                search + ", 1, " + record + ", " + print + ", " + print + ", 1");
        fingerOfAPicket(search, record, print);
        long comparison = add(
                "print_comparison",
                "comparison_number, candidate_id, opened_at, opened_by, conclusion, one_person, other_person, decided_at",
                "'" + id() + "', " + candidate + ", current_timestamp, 'user:a', "
                        + (isOpen ? "null, null, null, null" : "'INCONCLUSIVE', null, null, current_timestamp"));
        add(
                "print_conclusion",
                "comparison_id, seq, person, actor, conclusion, remarks, concluded_at",
                comparison + ", 1, 'officer:A', 'user:a', 'EXCLUDED', '" + MARK + "', current_timestamp");
    }

    /** Somebody was met in the street whose finger is like a print of the record. */
    private void fingerOfAPicket(long search, long record, String print) throws SQLException {
        long finger = id();
        office.run(
                "insert into asked_finger (id, reference, finger, ground_code, dpi, asked_at, person, sealed_template,"
                        + " sealed_image) select " + finger + ", 'P" + finger
                        + "', p.finger, 'ARRESTED', 500, current_timestamp, 'officer:A', p.sealed_template, p.sealed_template"
                        + " from taken_print p where p.id = " + print);
        add(
                "print_candidate",
                "search_id, place, record_id, print_id, asked_finger_id, score",
                search + ", 3, " + record + ", " + print + ", " + finger + ", 1");
    }

    /** A trace was identified with a print of the record, a month before {@link ExpungeOffice#TODAY}. */
    void trace(long record) throws SQLException {
        comparison(record, false);
        String print =
                "(select max(p.id) from taken_print p join print_set s on s.id = p.set_id where p.state = 'TAKEN' and s.record_id = "
                        + record + ")";
        long lift = add(
                "latent_lift",
                "lift_number, case_reference, exhibit, found_at, method, lifted_by, lifted_at, entered_at, entered_by, state",
                "'" + id() + "', 'x', 'x', 'x', 'POWDER', 'x', current_timestamp, current_timestamp, 'user:a', 'OPEN'");
        long marking = id();
        office.run("insert into latent_marking (id, lift_id, seq, origin, dpi, region_x, region_y, region_width,"
                + " region_height, minutiae, template_version, sealed_template, marked_at, marked_by) select " + marking
                + ", " + lift
                + ", 1, 'EXAMINER', 500, 0, 0, 9, 9, 9, 'x', p.sealed_template, current_timestamp, 'user:a'"
                + " from taken_print p where p.id = " + print);
        long candidate = add(
                "print_candidate",
                "search_id, place, record_id, print_id, marking_id, lift_id, score",
                "(select max(id) from print_search), 2, " + record + ", " + print + ", " + marking + ", " + lift
                        + ", 1");
        long comparison = add(
                "print_comparison",
                "comparison_number, candidate_id, lift_id, opened_at, opened_by",
                "'" + id() + "', " + candidate + ", " + lift + ", current_timestamp, 'user:a'");
        for (int seq = 1; seq <= 2; seq++)
            add(
                    "print_conclusion",
                    "comparison_id, seq, person, actor, conclusion, remarks, concluded_at",
                    comparison + ", " + seq + ", 'officer:" + seq
                            + "', 'user:a', 'IDENTIFIED', 'x', current_timestamp");
        office.run("update print_comparison set conclusion = 'IDENTIFIED', one_person = 'officer:1', other_person ="
                + " 'officer:2', decided_at = timestamp with time zone '2040-10-22 08:00:00+00:00' where id = "
                + comparison);
    }

    /** A longer time waits for an entry under another CNIC whose last day has passed. */
    void hotlistChange(String cnic) throws SQLException {
        hotlist(false);
        office.run("update hotlist_entry set cnic = '" + cnic + "' where id = (select max(id) from hotlist_entry)");
        add(
                "hotlist_change",
                "entry_id, seq, kind, new_last_day, why, proposed_at, proposed_by, proposed_person, decision",
                "(select max(id) from hotlist_entry), 1, 'EXTEND', date '2041-01-01', 'x', current_timestamp, 'user:a',"
                        + " 'officer:A', 'WAITING'");
    }

    void correction(long record, boolean isOpen) throws SQLException {
        String number = String.valueOf(id());
        long request = add(
                "correction_request",
                "request_number, record_id, offence_seq, ground, words, papers, applicant, applicant_name, known_by, phone,"
                        + " address, language, received_on, due_on, received_at, received_by, state, answered_at",
                "'" + number + "', " + record + ", 1, 'OTHER_PERSON', '" + MARK + "', '" + MARK + "', 'HEIR', '" + MARK
                        + "', '" + MARK + "', '" + PHONE + "', '" + MARK
                        + "', 'en', date '2025-01-01', date '2025-02-01', current_timestamp, 'user:a', "
                        + (isOpen ? "'OPEN', null" : "'ANSWERED', current_timestamp"));
        add(
                "correction_answer",
                "request_id, live_request_id, seq, finding, words, " + CONTROL,
                request + ", " + request + ", 1, 'UPHELD', '" + MARK + "'" + PROPOSED + DECIDED + ", 'CONFIRMED'");
        add(
                "outgoing_sms",
                "recipient, language, text_key, kind, urgency, cause, state, created_at, next_attempt_at, valid_until",
                "'" + PHONE + "', 'en', 'correction.text.answered', 'NOTICE', 1, 'correction:" + number
                        + "', 'QUEUED', current_timestamp, current_timestamp, current_timestamp");
    }

    void change(long record, boolean waits) throws SQLException {
        add(
                "record_change",
                "record_id, seq, offence_seq, kind, effective_on, court, why, corrected_name, corrected_father,"
                        + " corrected_cnic, corrected_phone, corrected_address, former_name, former_father, former_cnic,"
                        + " former_phone, former_address, proposed_at, proposed_by, proposed_person, decision, decided_at,"
                        + " decided_by, decided_person",
                record + ", 7, 0, 'IDENTITY', date '2025-01-01', '" + MARK + "', '" + MARK + "', " + person() + ", "
                        + (waits ? "null, null, null, null, null" : person()) + PROPOSED + ", "
                        + (waits ? "'WAITING', null, null, null" : "'CONFIRMED'" + DECIDED));
    }

    private static String person() {
        return "'" + MARK + "', '" + MARK + "', '" + CNIC + "', '" + PHONE + "', '" + MARK + "'";
    }

    void merge(long record, long other, boolean waits) throws SQLException {
        add(
                "record_merge",
                "record_id, into_record_id, waiting_record_id, kind, basis, why, refused_why, proposed_at, proposed_by,"
                        + " proposed_person, decision, decided_at, decided_by, decided_person",
                other + ", " + record + ", " + (waits ? other : null) + ", 'JOIN', 'PAPERS', '" + MARK + "', "
                        + (waits ? "null" : "'" + MARK + "'") + PROPOSED + ", "
                        + (waits ? "'WAITING', null, null, null" : "'REFUSED'" + DECIDED));
    }

    /** @param what print or photo @param of its set, or record and the record itself */
    void keeping(String table, String column, String of, boolean stands) throws SQLException {
        add(
                table,
                column + ", live_" + column + ", authority, order_number, order_on, marked_at, marked_by, lifted_at,"
                        + " lifted_by, lifted_why",
                of + ", " + (stands ? of : "null") + ", '" + MARK + "', '" + MARK
                        + "', date '2025-01-01', current_timestamp, 'user:a', "
                        + (stands ? "null, null, null" : "current_timestamp, 'user:b', '" + MARK + "'"));
    }

    static String setOf(String what, long record) {
        return "(select max(id) from " + what + "_set where record_id = " + record + ")";
    }

    void waitingDestruction(String what, String things, long record) throws SQLException {
        add(
                what + "_destruction",
                "certificate_number, set_id, live_set_id, outcome, " + things
                        + ", proposed_at, proposed_by, proposed_person, decision",
                "'" + TenDigits.random() + "', " + setOf(what, record) + ", " + setOf(what, record) + ", 'ACQUITTED', 1"
                        + PROPOSED + ", 'WAITING'");
    }

    void refusedDestruction(String what, String things, long record) throws SQLException {
        add(
                what + "_destruction",
                "certificate_number, set_id, outcome, " + things + ", refused_why, " + CONTROL,
                "'" + TenDigits.random() + "', " + setOf(what, record) + ", 'ACQUITTED', 1, '" + MARK + "'" + PROPOSED
                        + DECIDED + ", 'REFUSED'");
    }

    /** @param what print or photo @param waits else it was let stay */
    void setDoubt(String what, long record, boolean waits) throws SQLException {
        String of = setOf(what, record);
        add(
                "set_doubt",
                what + "_set_id, live_" + what + "_set_id, fault, why, refused_why, proposed_at, proposed_by,"
                        + " proposed_person, decided_at, decided_by, decided_person, decision",
                of + ", " + (waits ? of : "null") + ", 'PERSON', '" + MARK + "', "
                        + (waits
                                ? "null" + PROPOSED + ", null, null, null, 'WAITING'"
                                : "'" + MARK + "'" + PROPOSED + DECIDED + ", 'REFUSED'"));
    }

    /** Of the last comparison with prints of a record. */
    void identificationDoubt() throws SQLException {
        String last = "(select max(id) from print_comparison)";
        add(
                "identification_doubt",
                "comparison_id, live_comparison_id, why, proposed_at, proposed_by, proposed_person, decision",
                last + ", " + last + ", 'x'" + PROPOSED + ", 'WAITING'");
    }

    /** @param isLive whether the register may have it */
    void offender(long record, boolean isLive) throws SQLException {
        String letter = "'" + MARK + "', date '2025-01-01', current_timestamp, 'user:a'";
        String answer = "'" + MARK + "', date '2025-01-02', '" + MARK + "', current_timestamp, 'user:b'";
        add(
                "offender_report",
                "record_id, offence_seq, live_entry_id, letter_number, told_on, told_at, told_by"
                        + (isLive
                                ? ""
                                : ", receipt_number, receipt_on, receipt_words, receipt_at, receipt_by,"
                                        + " out_letter_number, out_told_on, out_told_at, out_told_by, out_receipt_number,"
                                        + " out_receipt_on, out_receipt_words, out_receipt_at, out_receipt_by"),
                record + ", 1, "
                        + (isLive ? "(select max(id) from recorded_offence where record_id = " + record + ")" : "null")
                        + ", " + letter
                        + (isLive ? "" : ", " + answer + ", " + letter + ", " + answer));
    }

    /** A file that came in by a batch and that a person refused. */
    void batchLine(long record) throws SQLException {
        long account = add(
                "user_account",
                "username, name_en, name_ur, password_hash, state, used_at, created_at, created_by",
                "'a', 'x', 'x', 'x', 'ACTIVE', current_timestamp, current_timestamp, 'x'");
        long batch = add(
                "print_batch",
                "name, purpose, case_reference, account_id, authorised_by, authorised_at",
                "'x', 'x', 'x', " + account + ", 'user:a', current_timestamp");
        add(
                "print_batch_line",
                "batch_id, line_number, file_name, content_hash, kind, record_id, print_set_id, taken_on, state, why,"
                        + " why_about, entered_at, decided_at, decided_by, decided_why",
                batch + ", 2, '" + MARK + "', '" + "0".repeat(64) + "', 'NIST', " + record + ", "
                        + setOf("print", record) + ", date '2025-01-01', 'REFUSED', 'x', '" + MARK
                        + "', current_timestamp, current_timestamp, 'user:b', '" + MARK + "'");
    }

    void refusedExpunction(long record) throws SQLException {
        add(
                "record_expunction",
                "certificate_number, record_id, head_record_id, ground, court, order_number, order_on, refused_why, "
                        + CONTROL,
                "'" + TenDigits.random() + "', " + record + ", " + record + ", 'ORDER', '" + MARK + "', '" + MARK
                        + "', date '2025-01-01', '" + MARK + "'" + PROPOSED + DECIDED + ", 'REFUSED'");
    }

    void description(long record) throws SQLException {
        long alias = entry(record, 1, "'ALIAS', '" + MARK + "', null");
        entry(record, 2, "'PHONE', '" + PHONE + "', 'PHONE:" + PHONE + "'");
        entry(record, 3, "'METHOD', '" + MARK + "', null");
        office.run("insert into description_trait (entry_id, trait) values (" + alias + ", '" + MARK + "')");
        office.run("insert into description_strike (entry_id, struck_at, struck_by, why) values (" + alias
                + ", current_timestamp, 'user:a', '" + MARK + "')");
        office.run("insert into look_key (key_text, record_id) values ('" + MARK + "', " + record + ")");
    }

    private long entry(long record, int seq, String kindWordsAndKey) throws SQLException {
        return add(
                "description_entry",
                "record_id, seq, kind, words, number_key, issuer, seen_on, verified_how, verified_on, verified_by,"
                        + " entered_at, entered_by",
                record + ", " + seq + ", " + kindWordsAndKey + ", '" + MARK + "', date '2025-01-01', 'PAPER', date"
                        + " '2025-01-01', '" + MARK + "', current_timestamp, 'user:a'");
    }

    void association(long record, long other) throws SQLException {
        long id = add(
                "association",
                "association_number, kind, record_id, other_record_id, source_kind, source_reference, source_grade,"
                        + " information_grade, handling, words, review_on, entered_at, entered_by",
                "'" + id() + "8', 'FAMILY', " + record + ", " + other + ", 'OFFICER', '" + MARK
                        + "', 'A', '1', 'OFFICE', '" + MARK + "', date '2026-01-01', current_timestamp, 'user:a'");
        office.run(
                "insert into association_check (association_id, seq, outcome, found_on, review_on, words, checked_at,"
                        + " checked_by) values (" + id + ", 1, 'STANDS', date '2025-01-01', date '2026-01-01', '" + MARK
                        + "', current_timestamp, 'user:a')");
        office.run("insert into association_strike (association_id, struck_at, struck_by, why) values (" + id
                + ", current_timestamp, 'user:a', '" + MARK + "')");
    }

    void imported(long record) throws SQLException {
        String key = "f".repeat(55) + id();
        add(
                "imported_entry",
                "line_key, person_key, record_id, offence_seq, register_name, reference, imported_at, imported_by",
                "'" + key + "', '" + key + "', " + record + ", 1, '" + MARK + "', '" + MARK
                        + "', current_timestamp, 'user:a'");
    }

    /** @param isLate whether it was sealed lately */
    void array(long record, boolean isLate) throws SQLException {
        long array = add(
                "photo_array",
                "array_number, case_reference, purpose, bar, bar_words, photographs, sealed_at, sealed_by, sealed_person",
                "'" + id() + "', '" + MARK + "', '" + MARK + "', 'DIED', '" + MARK
                        + "', 6, " + (isLate ? "timestamp '2040-11-20 00:00:00'" : "current_timestamp")
                        + ", 'user:a', 'officer:A'");
        add(
                "array_member",
                "array_id, seq, part, photographs, record_id, set_id",
                array + ", 1, 'SUSPECT', 6, " + record + ", " + setOf("photo", record));
    }

    void release(long record) throws SQLException {
        office.run("update print_set set released = 1 where record_id = " + record);
        add(
                "print_release",
                "release_number, set_id, recipient, agency, authority, letter_number, letter_on, is_named, purpose,"
                        + " case_reference, fingers, released_at, released_by, released_person",
                "'" + id() + "', " + setOf("print", record) + ", 'CRO Karachi', 'PKSD-CRO', 'SP', '1/2025', date"
                        + " '2025-01-01', 1, '" + MARK + "', '" + MARK
                        + "', 2, current_timestamp, 'user:a', 'officer:A'");
    }

    void lookUp(String target) throws SQLException {
        add(
                "person_view",
                "seen_at, actor, person, action, target, purpose, case_reference, justification",
                "current_timestamp, 'user:a', 'officer:A', 'x', '" + target + "', '" + MARK + "', '" + MARK + "', '"
                        + MARK + "'");
    }
}
