package pk.gov.balochistan.police.association;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.SomeRecord;
import pk.gov.balochistan.police.grading.Handling;
import pk.gov.balochistan.police.grading.InformationGrade;
import pk.gov.balochistan.police.grading.NewSource;
import pk.gov.balochistan.police.grading.SourceGrade;
import pk.gov.balochistan.police.grading.SourceKind;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Persons on record and what goes on between them, for tests. */
public final class SomeAssociation {
    public static final Caller EXAMINER = caller("CRO-1", "cro.one", Role.CRO_EXAMINER);
    public static final Caller READER = caller("B-7", "officer.seven", Role.SHO);
    public static final Signatory ONE = Signatory.of(EXAMINER);

    private SomeAssociation() {}

    private static Caller caller(String belt, String account, Role role) {
        List<HeldPost> posts = List.of(new HeldPost(role, 1L, "1/"));
        return new Caller("user:" + account, "web", 1L, BeltNumber.parse(belt), Set.of(), posts);
    }

    public static Clock clock() {
        return Clock.fixed(SomeRecord.NOW, ZoneOffset.UTC);
    }

    /** So many days after the others. */
    public static Clock later(int days) {
        return Clock.fixed(SomeRecord.NOW.plusSeconds(86_400L * days), ZoneOffset.UTC);
    }

    /** A person on record. @param person tells one CNIC from another @param fir of Sariab */
    public static RecordNumber entered(Unit unit, int person, String fir, CourtOutcome outcome) {
        return unit.inTransaction(em -> {
            CriminalRecord record = SomeRecord.of(new Cnic("54400" + String.format("%07d", person) + "1"));
            record.addOffence(
                    SomeRecord.offence(fir, outcome, false),
                    new Places(em, clock()).require(Some.STATION),
                    SomeRecord.FIRST,
                    SomeRecord.NOW);
            new CriminalRecords(em).add(record);
            return record.number();
        });
    }

    public static RecordNumber convicted(Unit unit, int person) {
        return entered(unit, person, (100 + person) + "/2024", CourtOutcome.CONVICTED);
    }

    /** Two examiners change the first entry. */
    public static void change(Unit unit, RecordNumber number, ProposedChange change) {
        unit.perform(em -> {
            CriminalRecord record = new CriminalRecords(em).require(number);
            record.confirm(
                    record.propose(1, change, SomeRecord.FIRST, SomeRecord.NOW).seq(),
                    SomeRecord.SECOND,
                    SomeRecord.NOW);
        });
    }

    public static NewSource fir(String number) {
        return new NewSource(
                SourceKind.FIR, number, Some.STATION, SourceGrade.B, InformationGrade.KNOWN, Handling.READERS);
    }

    public static NewSource statement() {
        return source(SourceGrade.B, InformationGrade.CORROBORATED, Handling.READERS);
    }

    public static NewSource source(SourceGrade source, InformationGrade information, Handling handling) {
        return new NewSource(SourceKind.STATEMENT, "Statement 4 of FIR 9/2025", null, source, information, handling);
    }

    public static NewAssociation of(AssociationKind kind, NewSource source) {
        return new NewAssociation(kind, null, source, LocalDate.of(2024, 1, 1), null, "Seen together at the bus stand");
    }

    public static NewAssociation member(MemberRole role, NewSource source) {
        return new NewAssociation(AssociationKind.MEMBER, role, source, null, null, null);
    }

    public static AssociationNumber linked(Unit unit, RecordNumber one, RecordNumber other, NewAssociation how) {
        return unit.inTransaction(em -> add(em, one, other, how).number());
    }

    public static Association add(EntityManager em, RecordNumber one, RecordNumber other, NewAssociation how) {
        CriminalRecords records = new CriminalRecords(em);
        return new Associations(em, clock())
                .add(records.require(one), records.require(other), how, ONE, SomeRecord.NOW);
    }
}
