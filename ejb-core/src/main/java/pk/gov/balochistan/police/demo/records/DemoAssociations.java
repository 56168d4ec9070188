package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.association.Association;
import pk.gov.balochistan.police.association.AssociationKind;
import pk.gov.balochistan.police.association.Associations;
import pk.gov.balochistan.police.association.MemberRole;
import pk.gov.balochistan.police.association.NewAssociation;
import pk.gov.balochistan.police.association.NewCheck;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.NewOffence;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;
import pk.gov.balochistan.police.gang.Gang;
import pk.gov.balochistan.police.gang.GangCrime;
import pk.gov.balochistan.police.gang.GangEnding;
import pk.gov.balochistan.police.gang.Gangs;
import pk.gov.balochistan.police.gang.NewGang;
import pk.gov.balochistan.police.grading.Handling;
import pk.gov.balochistan.police.grading.InformationGrade;
import pk.gov.balochistan.police.grading.NewSource;
import pk.gov.balochistan.police.grading.SourceGrade;
import pk.gov.balochistan.police.grading.SourceKind;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Invented associates and gangs over the persons of {@link DemoCriminalRecords}: 54400-0000010-1 stands in the middle of a bike gang, one FIR of
 * that record offers somebody whom nobody decided about, and some links are old, struck, over, for the office alone or of a case that ended.
 */
public final class DemoAssociations {
    private static final String STATION = "station-quetta-sariab";

    private final EntityManager em;
    private final CriminalRecords records;
    private final Associations associations;
    private final Gangs gangs;
    private final Place sariab;
    private final Signatory one;
    private final Signatory other;
    private final Instant now;
    private final LocalDate today;
    private final String snatching;
    private final String robbery;

    public DemoAssociations(EntityManager em, KeyRing keys, Clock clock) {
        UserAccounts accounts = new UserAccounts(em, keys);
        this.em = em;
        this.records = new CriminalRecords(em);
        this.associations = new Associations(em, clock);
        this.gangs = new Gangs(em, clock);
        this.sariab = new Places(em, clock).require(STATION);
        this.one = accounts.require(Username.parse("cro.examiner")).signatory();
        this.other = accounts.require(Username.parse("cro.second")).signatory();
        this.now = clock.instant();
        this.today = LocalDate.ofInstant(now, Texts.PAKISTAN);
        this.snatching = "214/" + today.minusDays(700).getYear();
        this.robbery = "88/" + today.minusDays(900).getYear();
    }

    /** Fills its part, in the transaction of the whole. */
    public void load() {
        entries();
        em.flush();
        links();
        gangs();
    }

    /** Two FIRs in which several stand together. */
    private void entries() {
        for (int person : List.of(10, 11, 14)) add(person, snatching, 700, CourtOutcome.CONVICTED);
        add(12, snatching, 700, CourtOutcome.UNDER_TRIAL);
        add(13, snatching, 700, CourtOutcome.ACQUITTED);
        for (int person : List.of(10, 15, 16)) add(person, robbery, 900, CourtOutcome.CONVICTED);
    }

    private void add(int person, String fir, int days, CourtOutcome outcome) {
        LocalDate day = today.minusDays(days);
        boolean decided = outcome != CourtOutcome.UNDER_TRIAL;
        record(person)
                .addOffence(
                        new NewOffence(
                                "ppc-392",
                                fir,
                                STATION,
                                day,
                                outcome,
                                decided ? day.plusDays(300) : null,
                                "Sessions Judge Quetta",
                                false),
                        sariab,
                        one,
                        now);
    }

    private void links() {
        link(10, 11, AssociationKind.CO_ACCUSED, fir(snatching), 300, "Both on one motorcycle, as the charge says");
        link(10, 12, AssociationKind.CO_ACCUSED, fir(snatching), 300, null);
        link(10, 15, AssociationKind.CO_ACCUSED, fir(robbery), 200, null);
        link(10, 16, AssociationKind.CO_ACCUSED, fir(robbery), 200, null);
        link(
                10,
                17,
                AssociationKind.SOLD_TO,
                paper(SourceKind.STATEMENT, "6 of FIR " + snatching),
                250,
                "Phones, at the shop near the bus stand");
        link(
                10,
                1,
                AssociationKind.SHELTERED_BY,
                paper(SourceKind.CASE_DIARY, "9 of FIR " + snatching),
                260,
                "Three nights in Killi Shabo");
        link(1, 18, AssociationKind.FAMILY, paper(SourceKind.NADRA, "FRC 5530"), 150, "بھائی");
        link(1, 19, AssociationKind.CELL_MATE, paper(SourceKind.JAIL_RECORD, "Register 12, barrack 4"), 800, null);
        link(
                11,
                20,
                AssociationKind.SUPPLIED_BY,
                report("IR 41", SourceGrade.B, InformationGrade.CORROBORATED, Handling.READERS),
                90,
                "Two pistols, 30 bore");
        link(
                10,
                20,
                AssociationKind.CONFEDERATE,
                report("IR 77", SourceGrade.E, InformationGrade.CANNOT_BE_JUDGED, Handling.OFFICE),
                20,
                null);
        link(10, 3, AssociationKind.CONFEDERATE, paper(SourceKind.STATEMENT, "2 of FIR " + snatching), 280, null);
        link(1, 4, AssociationKind.FAMILY, paper(SourceKind.NADRA, "FRC 5531"), 150, null);
        Association wrong = link(
                10, 21, AssociationKind.CONFEDERATE, paper(SourceKind.STATEMENT, "8 of FIR " + snatching), 240, null);
        associations.strike(
                wrong, "Another man of that name; the witness took it back before the magistrate", other, daysAgo(200));
        Association over = link(
                12, 17, AssociationKind.CONFEDERATE, paper(SourceKind.CASE_DIARY, "3 of FIR " + snatching), 300, null);
        associations.check(
                over,
                new NewCheck(
                        NewCheck.Outcome.ENDED,
                        today.minusDays(30),
                        "He left for Karachi; seen there by the investigating officer"),
                other,
                daysAgo(25));
        // On appeal one of them was acquitted: that link is told to nobody any more.
        CriminalRecord cleared = record(15);
        int seq = cleared.offencesFor(true).size();
        ProposedChange appeal = new ProposedChange(
                ProposedChange.Kind.OUTCOME,
                CourtOutcome.ACQUITTED,
                today.minusDays(60),
                "High Court of Balochistan",
                "Judgment in criminal appeal 31");
        cleared.confirm(cleared.propose(seq, appeal, one, daysAgo(50)).seq(), other, daysAgo(49));
    }

    private void gangs() {
        Gang bikes = gang(
                "Sariab Bike Group",
                List.of("سریاب موٹر سائیکل گروہ", "Lifters of Sariab Road"),
                GangCrime.STREET_ROBBERY,
                Set.of("district-quetta"),
                "Snatches phones and motorcycles between the bus stand and the customs post, at dusk",
                220);
        member(bikes, 10, MemberRole.LEADER, 220);
        member(bikes, 11, MemberRole.DRIVER, 220);
        member(bikes, 12, MemberRole.SCOUT, 210);
        member(bikes, 14, MemberRole.MEMBER, 210);
        member(bikes, 17, MemberRole.RECEIVER, 200);
        member(bikes, 3, MemberRole.MEMBER, 200);
        Gang road = gang(
                "Bolan Road Group",
                List.of("بولان روڈ گروہ"),
                GangCrime.DACOITY,
                Set.of("district-quetta", "district-kachhi"),
                "Stops buses by night where the road narrows",
                500);
        member(road, 16, MemberRole.LEADER, 500);
        member(road, 15, MemberRole.SECOND, 500);
        member(road, 18, MemberRole.ARMOURER, 490);
        member(road, 22, MemberRole.DRIVER, 480);
        member(road, 23, MemberRole.MEMBER, 480);
        Gang former =
                gang("Hazarganji Cutters", List.of(), GangCrime.HOUSE_BREAKING, Set.of("district-quetta"), null, 700);
        member(former, 19, MemberRole.LEADER, 700);
        em.flush();
        gangs.end(
                former,
                new GangEnding(
                        GangEnding.Kind.DISBANDED,
                        today.minusDays(90),
                        "All were convicted in FIR 17; nobody took their place"),
                other,
                daysAgo(80));
    }

    private Gang gang(
            String name, List<String> aliases, GangCrime crime, Set<String> districts, String words, int days) {
        NewGang entered = new NewGang(
                name, aliases, crime, districts, paper(SourceKind.CASE_DIARY, "12 of FIR " + robbery), words);
        Gang gang = gangs.add(entered, one, daysAgo(days));
        em.flush();
        return gang;
    }

    private void member(Gang gang, int person, MemberRole role, int days) {
        associations.addMember(
                record(person),
                gang.id(),
                new NewAssociation(
                        AssociationKind.MEMBER,
                        role,
                        paper(SourceKind.STATEMENT, person + " of FIR " + robbery),
                        today.minusDays(days + 400L),
                        null,
                        null),
                one,
                daysAgo(days));
        em.flush();
    }

    private Association link(int person, int with, AssociationKind kind, NewSource source, int days, String words) {
        Association added = associations.add(
                record(person),
                record(with),
                new NewAssociation(kind, null, source, today.minusDays(days + 100L), null, words),
                one,
                daysAgo(days));
        em.flush();
        return added;
    }

    private static NewSource fir(String number) {
        return new NewSource(SourceKind.FIR, number, STATION, SourceGrade.A, InformationGrade.KNOWN, Handling.READERS);
    }

    private static NewSource paper(SourceKind kind, String number) {
        return new NewSource(kind, number, null, SourceGrade.B, InformationGrade.KNOWN_TO_SOURCE, Handling.READERS);
    }

    private static NewSource report(
            String number, SourceGrade source, InformationGrade information, Handling handling) {
        return new NewSource(SourceKind.INTELLIGENCE, number, null, source, information, handling);
    }

    /** By the number in its CNIC. */
    private CriminalRecord record(int number) {
        return records.find(new Cnic("54400" + String.format("%07d", number) + "1"))
                .orElseThrow();
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
