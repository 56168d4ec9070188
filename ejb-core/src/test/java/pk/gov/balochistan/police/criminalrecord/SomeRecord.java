package pk.gov.balochistan.police.criminalrecord;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.KeyRing;

/** Valid examples of criminal records for tests. */
public final class SomeRecord {
    public static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    public static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    public static final Signatory FIRST = new Signatory("user:cro.one", "officer:CRO-1");
    public static final Signatory SECOND = new Signatory("user:cro.two", "officer:CRO-2");

    private SomeRecord() {}

    public static CriminalRecord of(Cnic cnic) {
        PersonDetails person = new PersonDetails("Naseer Ahmed", "Bashir Ahmed", cnic, null, "Brewery Road, Quetta");
        return new CriminalRecord(RecordNumber.random(), person, FIRST, NOW);
    }

    public static NewOffence offence(CourtOutcome outcome, boolean juvenile) {
        return offence("12/2024", outcome, juvenile);
    }

    public static NewOffence offence(String fir, CourtOutcome outcome, boolean juvenile) {
        return new NewOffence(
                "ppc-302", fir, "station-quetta-sariab", DAY, outcome, DAY.plusYears(1), "Sessions Court", juvenile);
    }

    /** A record with one entry. */
    public static CriminalRecord with(Cnic cnic, CourtOutcome outcome, boolean juvenile, Place station) {
        CriminalRecord record = of(cnic);
        record.addOffence(offence(outcome, juvenile), station, FIRST, NOW);
        return record;
    }

    public static NewNotice warrant() {
        return new NewNotice(NewNotice.Kind.WARRANT, "Judicial Magistrate II, Quetta", "W-17/2026", DAY.plusDays(9));
    }

    public static ProposedChange to(CourtOutcome outcome) {
        return new ProposedChange(
                ProposedChange.Kind.OUTCOME, outcome, DAY.plusYears(2), "High Court", "Judgment in appeal 7/2026");
    }

    public static ProposedChange order(ProposedChange.Kind kind) {
        return new ProposedChange(kind, null, DAY.plusYears(2), null, "Order of the court of 4 March");
    }

    /** The desk before a caller, as the container would fill it. */
    public static CriminalRecordDesk desk(EntityManager em, KeyRing keys, Caller caller) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new CriminalRecordDesk(
                new CriminalRecords(em),
                new Offences(em),
                new Places(em, clock),
                new PrintSets(em, keys),
                new PhotoSets(em, keys),
                em,
                () -> caller,
                clock);
    }

    /** Seals an entry by two examiners. */
    public static void seal(CriminalRecord record, int offenceSeq) {
        RecordChange change = record.propose(offenceSeq, order(ProposedChange.Kind.SEAL), FIRST, NOW);
        record.confirm(change.seq(), SECOND, NOW);
    }
}
