package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.PrisonCases;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.prison.HeldAs;
import pk.gov.balochistan.police.prison.HeldAt;
import pk.gov.balochistan.police.prison.NewRelease;
import pk.gov.balochistan.police.prison.NewStay;
import pk.gov.balochistan.police.prison.NewTransfer;
import pk.gov.balochistan.police.prison.PrisonStay;
import pk.gov.balochistan.police.prison.PrisonStays;
import pk.gov.balochistan.police.prison.ReleaseCause;
import pk.gov.balochistan.police.prison.Whereabouts;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * Stays of invented persons in prison: some are inside, some were released, one escaped and is wanted, one stay was struck. Two are to be looked
 * at, and of one an examiner said what the order is. CNIC 54400-0000001-1 is inside as a convict.
 */
public final class DemoPrisons {
    private static final String QUETTA = "district-quetta";
    private static final String MACH = "central-mach";

    private final CriminalRecords records;
    private final PrisonCases cases;
    private final PrisonStays stays;
    private final List<CriminalRecord> plain;
    private final Signatory one;
    private final Instant now;
    private int prisoner = 411;

    public DemoPrisons(EntityManager em, KeyRing keys, Clock clock) {
        this.records = new CriminalRecords(em);
        this.cases = new PrisonCases(em);
        this.stays = new PrisonStays(em);
        this.one = new UserAccounts(em, keys)
                .require(Username.parse("cro.examiner"))
                .signatory();
        this.now = clock.instant();
        this.plain = em
                .createQuery(
                        "select r from CriminalRecord r where r.person.cnic is not null and r.changes is empty order"
                                + " by r.id",
                        CriminalRecord.class)
                .getResultList()
                .stream()
                .filter(record -> record.mergedInto() == null
                        && records.ofPerson(record).size() == 1
                        && !record.cnic().digits().startsWith("54400000000"))
                .toList();
    }

    /** Fills its part, in the transaction of the whole. */
    public void load() {
        convict(record(1), null);
        first(CourtOutcome.CONVICTED, 3).forEach(record -> convict(record, ReleaseCause.SERVED));
        escaped(record(2));
        List<CriminalRecord> underTrial = first(CourtOutcome.UNDER_TRIAL, 3).toList();
        release(admit(underTrial.get(0), HeldAs.UNDER_TRIAL), ReleaseCause.BAIL, 75, "Bail by the Sessions Judge, 88");
        release(
                admit(underTrial.get(1), HeldAs.UNDER_TRIAL),
                ReleaseCause.ACQUITTED,
                160,
                "Acquitted by the trial court, as the jailer writes");
        if (underTrial.size() > 2) admit(underTrial.get(2), HeldAs.UNDER_TRIAL);
        List<CriminalRecord> acquitted = first(CourtOutcome.ACQUITTED, 2).toList();
        release(admit(acquitted.get(0), HeldAs.UNDER_TRIAL), ReleaseCause.ACQUITTED, 150, "Judgment of acquittal");
        admit(acquitted.get(1), HeldAs.UNDER_TRIAL);
        first(CourtOutcome.DISCHARGED, 1).forEach(this::settled);
        first(CourtOutcome.COMPOUNDED, 1).forEach(this::struck);
    }

    private Stream<CriminalRecord> first(CourtOutcome outcome, int most) {
        return plain.stream()
                .filter(record -> record.entry(1).outcome() == outcome)
                .limit(most);
    }

    /** By the number in its CNIC. */
    private CriminalRecord record(int number) {
        return records.find(new Cnic("54400" + String.format("%07d", number) + "1"))
                .orElseThrow();
    }

    private PrisonStay admit(CriminalRecord record, HeldAs heldAs) {
        RecordedOffence entry = record.entry(1);
        NewStay entered = new NewStay(
                entry.seq(),
                new HeldAt(QUETTA, null, next()),
                heldAs,
                entry.occurredOn().plusDays(12),
                "Warrant of the Judicial Magistrate I Quetta",
                null);
        return stays.admit(person(record), record.id(), entered, cases.standing(record, entry.seq()), one, now);
    }

    private String next() {
        prisoner += 17;
        return prisoner + "/" + (prisoner % 3 == 0 ? "B" : "A");
    }

    private Whereabouts person(CriminalRecord record) {
        return new Whereabouts(stays.of(List.of(record.id())));
    }

    private void release(PrisonStay stay, ReleaseCause cause, int daysLater, String order) {
        CriminalRecord record = records.require(stay.recordId());
        LocalDate day = stay.admittedOn().plusDays(daysLater);
        stays.release(
                person(record),
                stay,
                new NewRelease(day, cause, order),
                cases.standing(record, stay.offenceSeq()),
                one,
                now);
    }

    /** Under trial in Quetta, and from the judgment on as a convict in Mach. @param cause of the release; null while inside */
    private void convict(CriminalRecord record, ReleaseCause cause) {
        PrisonStay held = admit(record, HeldAs.UNDER_TRIAL);
        NewTransfer judged = new NewTransfer(
                record.entry(1).outcomeOn(),
                "Warrant of commitment on a sentence",
                new HeldAt(MACH, null, next()),
                HeldAs.CONVICT);
        PrisonStay next =
                stays.transfer(person(record), held, judged, cases.standing(record, held.offenceSeq()), one, now);
        if (cause != null) release(next, cause, 85, "Sentence served with remission, release diary 14");
    }

    private void escaped(CriminalRecord record) {
        release(
                admit(record, HeldAs.UNDER_TRIAL),
                ReleaseCause.ESCAPED,
                200,
                "From the hospital guard, FIR at Civil Lines");
    }

    private void settled(CriminalRecord record) {
        PrisonStay stay = admit(record, HeldAs.UNDER_TRIAL);
        release(stay, ReleaseCause.ACQUITTED, 90, "Letter of the jailer");
        stays.settle(
                stay,
                "The order of the Magistrate is one of discharge, seen in the file; the jailer wrote acquitted.",
                cases.standing(record, stay.offenceSeq()),
                one,
                now);
    }

    private void struck(CriminalRecord record) {
        PrisonStay stay = admit(record, HeldAs.UNDER_TRIAL);
        stays.strike(stay, "The jailer wrote of a man of the same name from Pishin, letter 92", one, now);
    }
}
