package pk.gov.balochistan.police.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.reception.ImportSource;
import pk.gov.balochistan.police.reception.Reception;
import pk.gov.balochistan.police.sheet.LineOutcome;
import pk.gov.balochistan.police.sheet.ReportLine;
import pk.gov.balochistan.police.sheet.SheetReport;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.ComplaintRow;

/** A sheet is tried without a trace in the cases, filed as a whole or not at all, and no reference is filed twice. */
class ImportDeskDbTest {
    private static final ComplaintFilter ALL = ComplaintFilter.whole(ComplaintFilter.Box.ALL);
    private static final String ORDINARY =
            "PM-1,2026-11-02,Gul Muhammad,54401-1234567-1,0300-1234567,district-quetta,station-quetta-sariab,property_dispute,They took my land from me.,en,yes\n";
    private static final String ABOUT_STATION =
            "PM-2,05-11-2026,Zarmina,,,district-quetta,station-quetta-sariab,slackness,Nobody came for a week.,ur,\n";
    private static final String SEALED =
            "PM-3,2026-11-02,Zarmina,,0300-7654321,district-quetta,,domestic_violence,It has gone on for a month.,ur,yes\n";
    private static final String NOWHERE = "PM-4,2026-11-02,,,,,,other,Nobody came for a week.,ur,no\n";

    @TempDir
    Path data;

    @EveryEngine
    void whatIsRightIsFiledAsAnyOtherComplaintAndOnceOnly(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SheetReport tried = unit.inTransaction(em -> desk(em).tryOut(sheet(ORDINARY + ABOUT_STATION + SEALED)));
            assertEquals(3, tried.count(LineOutcome.TO_FILE));
            assertEquals(0, count(unit, "complaint"), "nothing is filed by a trial");

            SheetReport filed = unit.inTransaction(em -> desk(em).file(sheet(ORDINARY + ABOUT_STATION + SEALED)));
            assertEquals("PRIME_MINISTER lines=3 filed=3 known=0 refused=0", filed.auditDetail());
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Complaint first =
                        core.complaints().find(number(filed.lines().get(0))).orElseThrow();
                Reception reception = core.receptions().find(first).orElseThrow();
                assertEquals(Channel.IMPORT, first.channel());
                assertEquals(LocalDate.parse("2026-11-02"), reception.receivedOn());
                assertEquals("PRIME_MINISTER PM-1", reception.source() + " " + reception.reference());
                assertEquals(ComplaintDatabase.CLOCK.instant(), first.filedAt());
            });
            assertEquals(3, count(unit, "audit_entry where action = 'COMPLAINT_IMPORT:line'"));

            SheetReport again = unit.inTransaction(em -> desk(em).file(sheet(NOWHERE + ORDINARY + SEALED)));
            assertEquals(1, again.count(LineOutcome.FILED));
            assertEquals(2, again.count(LineOutcome.KNOWN));
            assertEquals(4, count(unit, "complaint"));
        }
    }

    @EveryEngine
    void aRefusedLineKeepsTheWholeSheetOut(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            String wrong = "PM-1,2027-01-01,,1,1,nowhere,station-quetta-sariab,theft,short,fr,perhaps\n";
            SheetReport report = unit.inTransaction(em -> desk(em).file(sheet(ORDINARY + wrong + NOWHERE)));
            assertTrue(report.isRefused());
            assertEquals(0, count(unit, "complaint"));
            assertEquals(0, count(unit, "audit_entry where action = 'COMPLAINT_IMPORT:line'"));
            assertEquals(
                    List.of(
                            "REFERENCE importing.refusal.twice",
                            "RECEIVED reception.refusal.future",
                            "CNIC refusal.cnic.malformed",
                            "PHONE refusal.phone.malformed",
                            "DISTRICT importing.refusal.place",
                            "STATION importing.refusal.station",
                            "CATEGORY importing.refusal.category",
                            "TEXT complaint.refusal.tooShort",
                            "LANGUAGE importing.refusal.language",
                            "TEXTS importing.refusal.texts"),
                    said(report.lines().get(1)));
            SheetReport who = unit.inTransaction(em -> desk(em).tryOut(
                            sheet("PM-5,2026-11-02,,54401-1234567-1,,,,other,Nobody came for a week.,ur,no\n"
                                    + "PM-6,,Gul,,,,,other,Nobody came for a week.,ur,no\n"
                                    + ",2026-11-02,Gul,,,,,other,Nobody came for a week.,ur,no\n"
                                    + "PM-8,2026-11-02,Gul,,,,,other,Nobody came for a week.,ur,yes\n")));
            assertEquals(
                    List.of(
                            "NAME complaint.refusal.whoAreYou",
                            "RECEIVED reception.refusal.day",
                            "REFERENCE importing.refusal.reference",
                            "NAME complaint.refusal.noPhoneToText"),
                    who.lines().stream().flatMap(line -> said(line).stream()).toList());
        }
    }

    /** The portal's own pages show names and no codes, and so do the sheets of others. */
    @EveryEngine
    void aPlaceAndAKindAreNamedByCodeOrAsThePortalShowsThem(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            Place sariab =
                    unit.inTransaction(em -> ComplaintDatabase.of(em, data).place(Some.STATION));
            List<String> named = List.of(
                    "Quetta,Sariab",
                    "quetta , SARIAB",
                    "کوئٹہ,سریاب",
                    "\u0643وئٹہ,سر\u064aاب",
                    "district-quetta,Sariab",
                    "DISTRICT-QUETTA,station-quetta-sariab");
            StringBuilder lines = new StringBuilder();
            named.forEach(place -> lines.append("PM-" + named.indexOf(place) + ",2026-11-02,Gul,,," + place
                    + ",Property_Dispute,They took my land from me.,en,no\n"));
            SheetReport filed = unit.inTransaction(em -> desk(em).file(sheet(lines.toString())));
            unit.perform(em -> filed.lines()
                    .forEach(line -> assertEquals(
                            sariab.id(),
                            ComplaintDatabase.of(em, data)
                                    .complaints()
                                    .find(number(line))
                                    .orElseThrow()
                                    .responsibility()
                                    .placeId())));
            String elsewhere = "PM-8,2026-11-02,Gul,,,Pishin,Sariab,property_dispute,They took my land from me.,en,no\n"
                    + "PM-9,2026-11-02,Gul,,,Sariab,,property_dispute,They took my land from me.,en,no\n";
            SheetReport refused = unit.inTransaction(em -> desk(em).tryOut(sheet(elsewhere)));
            assertEquals(
                    List.of("STATION importing.refusal.station", "DISTRICT importing.refusal.place"),
                    refused.lines().stream()
                            .flatMap(line -> said(line).stream())
                            .toList());
        }
    }

    /** As on the web: whoever is named, in words or by a number, serves at the station at the least, which then does not see it. */
    @EveryEngine
    void whoeverALineNamesNeverHearsOfIt(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            String named =
                    ORDINARY.strip() + ",,\n" + ORDINARY.replace("PM-1", "PM-2").strip() + ",b 1287,\n"
                            + ORDINARY.replace("PM-1", "PM-3").strip() + ",,The munshi of the station\n";
            SheetReport filed = unit.inTransaction(em -> desk(em).file(sheetWithWhom(named)));
            List<TrackingNumber> all =
                    filed.lines().stream().map(ImportDeskDbTest::number).toList();
            unit.perform(em -> {
                assertEquals(List.of(0), seen(em, all, Role.SHO, Some.STATION));
                assertEquals(List.of(0, 1, 2), seen(em, all, Role.SDPO, "circle-quetta-sariab"));
            });
            SheetReport refused = unit.inTransaction(em -> desk(em).tryOut(
                            sheetWithWhom(ORDINARY.replace("PM-1", "PM-4").strip() + ",1287," + "x".repeat(201))));
            assertEquals(
                    List.of("OFFICER refusal.belt.malformed", "ACCUSED complaint.refusal.described"),
                    said(refused.lines().get(0)));
        }
    }

    private static ImportSheet sheetWithWhom(String lines) {
        String heading = ImportSheetTest.HEADING.strip() + ",officer,accused\n";
        return ImportSheet.read(ImportSource.PRIME_MINISTER, (heading + lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Nobody asked whether the phone is safe: texts where the source says that the citizen agreed, and never of what is sealed. */
    @EveryEngine
    void textsGoToWhoeverAgreedElsewhereAndNeverOfASealedMatter(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SheetReport filed = unit.inTransaction(em -> desk(em).file(sheet(ORDINARY + ABOUT_STATION + SEALED)));
            String cause = number(filed.lines().get(0)).auditTarget();
            List<?> texts = unit.inTransaction(
                    em -> em.createQuery("select x.cause from OutgoingSms x").getResultList());
            assertEquals(List.of(cause), texts);
        }
    }

    @EveryEngine
    void aLineAboutTheStationIsNotSeenByItAndASealedOneByItsPostsAlone(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            SheetReport filed =
                    unit.inTransaction(em -> desk(em).file(sheet(ORDINARY + ABOUT_STATION + SEALED + NOWHERE)));
            List<TrackingNumber> all =
                    filed.lines().stream().map(ImportDeskDbTest::number).toList();
            unit.perform(em -> {
                assertEquals(List.of(0), seen(em, all, Role.SHO, Some.STATION));
                assertEquals(List.of(0, 1), seen(em, all, Role.SDPO, "circle-quetta-sariab"));
                assertEquals(List.of(2), seen(em, all, Role.GENDER_DESK, "district-quetta"));
                assertEquals(List.of(0, 1, 3), seen(em, all, Role.PROVINCE, "balochistan"));
            });
        }
    }

    private List<Integer> seen(EntityManager em, List<TrackingNumber> all, Role role, String place) {
        ComplaintDatabase core = ComplaintDatabase.of(em, data);
        return core.lists().list(ALL, core.scope(role, place), 0, 25).stream()
                .map(ComplaintRow::number)
                .map(all::indexOf)
                .sorted()
                .toList();
    }

    private static List<String> said(ReportLine line) {
        return line.problems().stream()
                .map(problem -> problem.column() + " " + problem.refusal().key())
                .toList();
    }

    private static ImportSheet sheet(String lines) {
        return ImportSheet.read(
                ImportSource.PRIME_MINISTER, (ImportSheetTest.HEADING + lines).getBytes(StandardCharsets.UTF_8));
    }

    private static int count(Unit unit, String from) {
        return unit.<Number>inTransaction(em -> (Number)
                        em.createNativeQuery("select count(*) from " + from).getSingleResult())
                .intValue();
    }

    private ImportDesk desk(EntityManager em) {
        ComplaintDatabase core = ComplaintDatabase.of(em, data);
        ImportDesk desk = new ImportDesk();
        desk.imports = new Imports(
                em,
                core.intake(),
                core.complaints(),
                core.receptions(),
                new ComplaintNotices(new Outbox(em, core.keys(), ComplaintDatabase.CLOCK), core.keys()),
                new AuditTrail(em, core.keys(), ComplaintDatabase.CLOCK));
        desk.places = new Places(em, ComplaintDatabase.CLOCK);
        desk.categories = new Categories(em);
        desk.callers = () -> new Caller("user:province", "web", 1L, null, Set.of(), List.of());
        desk.clock = ComplaintDatabase.CLOCK;
        return desk;
    }

    private static TrackingNumber number(ReportLine line) {
        return (TrackingNumber) line.filedAs();
    }
}
