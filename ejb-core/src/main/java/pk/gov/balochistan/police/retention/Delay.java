package pk.gov.balochistan.police.retention;

import pk.gov.balochistan.police.shared.TextKey;

/**
 * What keeps a record from being expunged, asked of all records of the person. Each is one condition of a query about a record that it calls {@code r}, so that
 * the list of records and the decision about one cannot differ.
 */
public enum Delay implements TextKey {
    /** Its term has not ended, or is not worked out yet. An order of a court comes before the term, and before nothing else. */
    TERM("select p.id from CriminalRecord p where " + OfPerson.WHOSE
            + " and (p.retained.until is null or p.retained.until > :today or p.retained.edition < :edition or"
            + " p.retained.edition > :edition)"),
    /** A case goes on, or may be taken up again. */
    PENDING("select o.id from RecordedOffence o join o.record p where " + OfPerson.WHOSE
            + " and o.struck = false and o.outcome in :pending"),
    /** A warrant or proclamation is alive. */
    WANTED("select n.id from WantedNotice n join n.offence o join o.record p where " + OfPerson.WHOSE
            + " and n.withdrawnAt is null"),
    /** The person is in prison. */
    IMPRISONED(
            "select s.id from PrisonStay s, CriminalRecord p where " + OfPerson.WHOSE + " and s.openRecordId = p.id"),
    /** The person is looked for on the hotlist, or that waits to be confirmed. */
    HOTLIST("select h.id from HotlistEntry h, CriminalRecord p where " + OfPerson.WHOSE
            + " and h.person.cnic = p.person.cnic and h.withdrawnAt is null and h.lastDay >= :today and"
            + " h.control.decision in (pk.gov.balochistan.police.audit.DualControl.Decision.WAITING,"
            + " pk.gov.balochistan.police.audit.DualControl.Decision.CONFIRMED)"),
    /** A longer time on the hotlist, or a withdrawal, waits for a second person. */
    HOTLIST_CHANGE("select g.id from HotlistChange g join g.entry h, CriminalRecord p where " + OfPerson.WHOSE
            + " and h.person.cnic = p.person.cnic and h.withdrawnAt is null and g.control.decision ="
            + " pk.gov.balochistan.police.audit.DualControl.Decision.WAITING"),
    /** A trace from a scene was found to be of a print of the person lately, and no entry tells what came of it. */
    TRACE("select c.id from PrintComparison c join c.candidate k, CriminalRecord p where " + OfPerson.WHOSE
            + " and k.recordId = p.id and c.liftId is not null and c.conclusion ="
            + " pk.gov.balochistan.police.examination.Conclusion.IDENTIFIED and c.decidedAt > :tracesSince and not exists"
            + " (select o.id from RecordedOffence o where o.record = p and o.enteredAt > c.decidedAt)"),
    /** Prints of the person are being compared. */
    COMPARISON("select c.id from PrintComparison c join c.candidate k, CriminalRecord p where " + OfPerson.WHOSE
            + " and c.conclusion is null and (k.recordId = p.id or exists (select t.id from TakenPrint t where t.id ="
            + " k.probePrintId and t.set.recordId = p.id))"),
    /** The person has asked for a correction and was not answered. */
    CORRECTION("select q.id from CorrectionRequest q, CriminalRecord p where " + OfPerson.WHOSE
            + " and q.recordId = p.id and q.state ="
            + " pk.gov.balochistan.police.correction.CorrectionRequest.State.OPEN"),
    /** A change of the record waits for a second examiner. */
    CHANGE("select g.id from RecordChange g join g.record p where " + OfPerson.WHOSE
            + " and g.control.decision = pk.gov.balochistan.police.audit.DualControl.Decision.WAITING"),
    /** That two records are of one person, or are not, waits for a second examiner. */
    JOINING("select m.id from RecordMerge m, CriminalRecord p where " + OfPerson.WHOSE
            + " and (m.record = p or m.into = p) and m.control.decision ="
            + " pk.gov.balochistan.police.audit.DualControl.Decision.WAITING"),
    /** A court or magistrate directed that prints be kept. */
    KEPT_PRINTS("select k.id from PrintKeeping k, PrintSet s, CriminalRecord p where " + OfPerson.WHOSE
            + " and s.recordId = p.id and k.liveKeptId = s.id and (k.until is null or k.until >= :today)"),
    /** The same of photographs. */
    KEPT_PHOTOGRAPHS("select k.id from PhotoKeeping k, PhotoSet s, CriminalRecord p where " + OfPerson.WHOSE
            + " and s.recordId = p.id and k.liveKeptId = s.id and (k.until is null or k.until >= :today)"),
    /** That prints be destroyed waits for a second person. */
    PRINTS("select d.id from PrintDestruction d, PrintSet s, CriminalRecord p where " + OfPerson.WHOSE
            + " and s.recordId = p.id and d.setId = s.id and d.control.decision ="
            + " pk.gov.balochistan.police.audit.DualControl.Decision.WAITING"),
    /** The same of photographs. */
    PHOTOGRAPHS("select d.id from PhotoDestruction d, PhotoSet s, CriminalRecord p where " + OfPerson.WHOSE
            + " and s.recordId = p.id and d.setId = s.id and d.control.decision ="
            + " pk.gov.balochistan.police.audit.DualControl.Decision.WAITING"),
    /** A photograph of the person was sealed lately in an array for a witness. */
    ARRAY("select m.id from ArrayMember m, PhotoArray a, CriminalRecord p where " + OfPerson.WHOSE
            + " and m.recordId = p.id and a.id = m.arrayId and a.sealedAt > :tracesSince"),
    /** The register of sex offenders has the person by our report, or may have. */
    OFFENDER_REGISTER("select g.id from OffenderReport g, CriminalRecord p where " + OfPerson.WHOSE
            + " and g.recordId = p.id and g.liveEntry is not null"),
    /** That an identification with the person's prints is wrong waits for a second person. */
    DOUBT("select d.id from IdentificationDoubt d join d.comparison c join c.candidate k, CriminalRecord p where "
            + OfPerson.WHOSE + " and d.control.decision = pk.gov.balochistan.police.audit.DualControl.Decision.WAITING"
            + " and (k.recordId = p.id or exists (select t.id from TakenPrint t where t.id = k.probePrintId and"
            + " t.set.recordId = p.id))"),
    /** That prints are of another person, or without a ground, waits for a second person. */
    PRINTS_DOUBT("select d.id from SetDoubt d, PrintSet s, CriminalRecord p where " + OfPerson.WHOSE
            + " and s.recordId = p.id and d.livePrintSetId = s.id and d.control.decision ="
            + " pk.gov.balochistan.police.audit.DualControl.Decision.WAITING"),
    /** The same of photographs. */
    PHOTOGRAPHS_DOUBT("select d.id from SetDoubt d, PhotoSet s, CriminalRecord p where " + OfPerson.WHOSE
            + " and s.recordId = p.id and d.livePhotoSetId = s.id and d.control.decision ="
            + " pk.gov.balochistan.police.audit.DualControl.Decision.WAITING"),
    /** Somebody directed in writing that the whole record be kept. */
    HOLD("select k.id from RecordHold k, CriminalRecord p where " + OfPerson.WHOSE
            + " and k.liveKeptId = p.id and (k.until is null or k.until >= :today)");

    /** Stands in a question for whose record {@code p} is. A constant of its own class, since those of an enum come after its values. */
    private static final class OfPerson {
        static final String WHOSE = "{whose}";
    }

    private final String question;

    Delay(String question) {
        this.question = question;
    }

    /** As a condition of a query about {@code r}: of that record or of one that is joined with it. Asked apart, each is read by an index; together, all records were. */
    String condition() {
        return "(" + of("p.id = r.id") + " or " + of("p.joined.into = r.id") + ")";
    }

    private String of(String whose) {
        return "exists (" + question.replace(OfPerson.WHOSE, whose) + ")";
    }

    boolean asks(String parameter) {
        return question.contains(":" + parameter);
    }

    @Override
    public String textKey() {
        return "retention.delay." + name();
    }
}
