package pk.gov.balochistan.police.printexchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.REASON;
import static pk.gov.balochistan.police.identification.RecordOffice.TODAY;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;

import com.machinezoo.sourceafis.FingerprintCompatibility;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jnbis.api.Jnbis;
import org.jnbis.api.model.Nist;
import org.jnbis.api.model.record.VariableResolutionFingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.ansinist.FingerImage;
import pk.gov.balochistan.police.ansinist.SomeTransaction;
import pk.gov.balochistan.police.ansinist.Untaken;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.LiveScanner;
import pk.gov.balochistan.police.fingerprint.TemplateStandard;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.printtaking.PrintOrigin;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Prints leave on somebody's letter alone, and what left is accounted for. Source: issue 4. */
class ReleaseDeskDbTest {
    /** A third of a second each to grow, so once. */
    private static final FingerImage THUMB = SomeTransaction.png(1);

    private static final FingerImage INDEX = SomeTransaction.raw(2);

    @TempDir
    Path data;

    private RecordNumber complete(ExchangeOffice exchange) {
        RecordNumber number = exchange.begun();
        exchange.fill(
                number, SomeTransaction.of(List.of(THUMB, INDEX), Map.of(3, Untaken.AMPUTATED, 9, Untaken.UNABLE)));
        exchange.office.act(ONE, desk -> desk.complete(number, 1, false));
        return number;
    }

    private static final LiveScanner SCANNER = new LiveScanner("Maker", "Model", "0001");

    @EveryEngine
    void whatLeavesIsReadByAnotherReaderPixelForPixel(TestDatabase database) {
        try (ExchangeOffice exchange = new ExchangeOffice(database, data)) {
            RecordNumber number = complete(exchange);
            ReleaseNumber released = exchange.release(number, ExchangeOffice.to("77/Inv", false));
            ReleasedFile file = exchange.releasing(ONE, desk -> desk.file(released));
            Nist read = Jnbis.nist().decode(file.content());
            assertEquals(
                    List.of("PKSD-CRO", "PKBP-CRO", released.digits(), "20261122"),
                    List.of(
                            read.getTransactionInfo().getDestinationAgencyId(),
                            read.getTransactionInfo().getOriginatingAgencyId(),
                            read.getTransactionInfo().getControlNumber(),
                            read.getTransactionInfo().getDate()));
            Map<Integer, String> described = read.getUserDefinedTexts().get(0).getUserDefinedFields();
            assertEquals("PKBP-CRO\u001f" + number.digits(), described.get(10));
            assertEquals("03\u001fXX\u001e09\u001fUP", described.get(84));
            assertNull(described.get(18), "no name unless it was asked for");
            List<VariableResolutionFingerprint> prints = read.getVariableResFingerprints();
            assertEquals(2, prints.size());
            for (int i = 0; i < 2; i++) {
                assertEquals(i + 1 + "", prints.get(i).getFingerPosition());
                assertEquals("500", prints.get(i).getHorizontalPixelScale());
                assertArrayEquals(
                        SomeTransaction.pixels(SomeTransaction.picture(i + 1)),
                        SomeTransaction.pixels(
                                SomeTransaction.read(prints.get(i).getImageData())));
            }
            assertArrayEquals(
                    file.content(),
                    exchange.releasing(ONE, desk -> desk.file(released)).content(),
                    "the same each time");
            assertEquals(
                    "Naseer Ahmed", file.personsShown().get(0).name(), "whoever watches look-ups sees whose they are");
            assertEquals(REASON, file.shownFor());
        }
    }

    /** A card gives a rolled and a plain print of a finger; a template has room for one. The plain one came live, the rolled one as a file. */
    @EveryEngine
    void bothImpressionsOfAFingerLeaveAndCountAsOneFinger(TestDatabase database) {
        try (ExchangeOffice exchange = new ExchangeOffice(database, data)) {
            RecordNumber number = exchange.begun();
            exchange.office.unit.perform(em -> {
                PrintSets sets = new PrintSets(em, exchange.office.keys);
                PrintSet set =
                        sets.require(new CriminalRecords(em).require(number).id(), 1);
                PrintImage image = new PrintImage(THUMB.data(), 500);
                // The rolled one is taken last, and is the first all the same.
                for (ImpressionKind kind : List.of(ImpressionKind.PLAIN, ImpressionKind.ROLLED))
                    sets.take(
                            set,
                            Finger.RIGHT_THUMB,
                            kind,
                            image,
                            RecordOffice.template(kind.ordinal()),
                            PrintOrigin.of(kind == ImpressionKind.PLAIN ? SCANNER : null),
                            Signatory.of(ONE),
                            RecordOffice.NOW);
            });
            exchange.office.act(ONE, desk -> desk.complete(number, 1, false));
            ReleaseNumber released = exchange.release(number, ExchangeOffice.to("77/Inv", false));
            byte[] file = exchange.releasing(ONE, desk -> desk.file(released)).content();
            Nist read = Jnbis.nist().decode(file);
            String said = new String(file, StandardCharsets.ISO_8859_1);
            assertEquals(2, said.split("14.904:Maker\u001fModel\u001f0001", -1).length, "of the one that came live");
            assertEquals(
                    List.of("3", "0"),
                    read.getVariableResFingerprints().stream()
                            .map(VariableResolutionFingerprint::getImpressionType)
                            .toList());
            byte[] template = exchange.releasing(ONE, desk -> desk.template(released, TemplateStandard.ISO_19794_2))
                    .content();
            assertArrayEquals(
                    TemplateStandard.ISO_19794_2.write(
                            new TreeMap<>(Map.of(Finger.RIGHT_THUMB, RecordOffice.template(0)))),
                    template);
            int fingers = exchange.office.taking(
                    ONE, desk -> desk.open(number, REASON).releases().get(0).fingers());
            assertEquals(1, fingers);
        }
    }

    @EveryEngine
    void theListSaysToWhomAndOnWhatLetterASetWent(TestDatabase database) {
        try (ExchangeOffice exchange = new ExchangeOffice(database, data)) {
            RecordNumber number = complete(exchange);
            exchange.release(number, ExchangeOffice.to("77/Inv", false));
            exchange.release(number, ExchangeOffice.to("78/Inv", true));
            refused("prints.release.known", () -> exchange.release(number, ExchangeOffice.to("78/Inv", false)));
            exchange.office.acquit(number);
            List<String> said = exchange.office.taking(ONE, desk -> {
                var opened = desk.open(number, REASON);
                return opened.releasesOf(opened.sets().get(0)).stream()
                        .map(release -> release.recipient() + ", " + release.letterNumber() + ", " + release.fingers()
                                + (release.isNamed() ? ", named" : ""))
                        .toList();
            });
            assertEquals(
                    List.of(
                            "Criminal Record Office, Karachi, 77/Inv, 2",
                            "Criminal Record Office, Karachi, 78/Inv, 2, named"),
                    said,
                    "also of a set that was withdrawn since");
        }
    }

    @EveryEngine
    void theNameGoesOnlyWhereItIsAskedForAndTheAskerMayReadIt(TestDatabase database) {
        try (ExchangeOffice exchange = new ExchangeOffice(database, data)) {
            RecordNumber number = complete(exchange);
            Caller without = new Caller("user:taker", "web", 2L, null, Set.of(), List.of());
            NewRelease named = ExchangeOffice.to("78/Inv", true);
            refused(
                    "prints.release.name",
                    () -> exchange.releasing(without, desk -> desk.release(number, 1, named, REASON)));
            ReleaseNumber released = exchange.release(number, named);
            Nist read = Jnbis.nist()
                    .decode(exchange.releasing(ONE, desk -> desk.file(released)).content());
            assertEquals(
                    "Naseer Ahmed",
                    read.getUserDefinedTexts().get(0).getUserDefinedFields().get(18));
        }
    }

    /** A link that somebody has is no reason. */
    @EveryEngine
    void whoeverHasNotOpenedThePrintsThisShiftIsNotGivenTheFile(TestDatabase database) {
        try (ExchangeOffice exchange = new ExchangeOffice(database, data)) {
            RecordNumber number = complete(exchange);
            ReleaseNumber released = exchange.release(number, ExchangeOffice.to("77/Inv", false));
            refused("prints.release.unopened", () -> exchange.releasing(TWO, desk -> desk.file(released)));
            exchange.opened(TWO, number);
            assertEquals(
                    released,
                    exchange.releasing(TWO, desk -> desk.file(released)).number());
        }
    }

    @EveryEngine
    void whatAChildDidIsKnownToThisOfficeAloneAndSoAreItsPrints(TestDatabase database) throws SQLException {
        try (ExchangeOffice exchange = new ExchangeOffice(database, data)) {
            RecordNumber number = complete(exchange);
            ReleaseNumber before = exchange.release(number, ExchangeOffice.to("77/Inv", false));
            try (Connection owner = database.owner().open();
                    Statement statement = owner.createStatement()) {
                statement.executeUpdate("update recorded_offence set juvenile = 1");
            }
            refused("prints.release.office", () -> exchange.release(number, ExchangeOffice.to("78/Inv", false)));
            refused("prints.release.office", () -> exchange.releasing(ONE, desk -> desk.file(before)));
        }
    }

    @EveryEngine
    void whatIsNotCompleteOrWasWithdrawnDoesNotLeave(TestDatabase database) {
        try (ExchangeOffice exchange = new ExchangeOffice(database, data)) {
            RecordNumber open = exchange.begun();
            exchange.fill(open, SomeTransaction.of(List.of(THUMB), Map.of()));
            NewRelease to = ExchangeOffice.to("77/Inv", false);
            refused("prints.set.notComplete", () -> exchange.release(open, to));
            RecordNumber number = complete(exchange);
            ReleaseNumber released = exchange.release(number, to);
            exchange.office.acquit(number);
            refused("prints.set.notComplete", () -> exchange.release(number, ExchangeOffice.to("79/Inv", false)));
            refused("prints.set.notComplete", () -> exchange.releasing(ONE, desk -> desk.file(released)));
            refused("refusal.notFound", () -> exchange.releasing(ONE, desk -> desk.file(ReleaseNumber.random())));
        }
    }

    @EveryEngine
    void theMinutiaeLeaveByEachStandardWhileTheSetIsComplete(TestDatabase database) {
        try (ExchangeOffice exchange = new ExchangeOffice(database, data)) {
            RecordNumber number = complete(exchange);
            ReleaseNumber released = exchange.release(number, ExchangeOffice.to("77/Inv", false));
            for (TemplateStandard standard : TemplateStandard.values()) {
                ReleasedFile file = exchange.releasing(ONE, desk -> desk.template(released, standard));
                assertEquals(
                        2,
                        FingerprintCompatibility.importTemplates(file.content()).size());
                assertEquals(number.auditTarget() + " " + standard, file.auditDetail());
            }
            exchange.office.acquit(number);
            refused(
                    "prints.set.notComplete",
                    () -> exchange.releasing(ONE, desk -> desk.template(released, TemplateStandard.ANSI_378)));
        }
    }

    /** The release was begun while the set was searched, and is committed after it was withdrawn. */
    @EveryEngine
    void ofAReleaseAndAWithdrawalAtOneMomentOneFails(TestDatabase database) {
        try (ExchangeOffice exchange = new ExchangeOffice(database, data)) {
            RecordNumber number = complete(exchange);
            assertThrows(
                    RuntimeException.class,
                    () -> exchange.office.unit.perform(em -> {
                        exchange.desk(em, ONE).release(number, 1, ExchangeOffice.to("77/Inv", false), REASON);
                        exchange.office.acquit(number);
                    }));
            long kept = exchange.office.unit.inTransaction(
                    em -> em.createQuery("select count(r) from PrintRelease r", Long.class)
                            .getSingleResult());
            assertEquals(0, kept);
        }
    }

    @EveryEngine
    void theDatabaseItselfLetsNobodyChangeWhatLeft(TestDatabase database) throws SQLException {
        try (ExchangeOffice exchange = new ExchangeOffice(database, data)) {
            exchange.release(complete(exchange), ExchangeOffice.to("77/Inv", false));
        }
        for (String forged : List.of("update print_release set recipient = 'Nobody'", "delete from print_release")) {
            try (Connection portal = database.portal().open();
                    Statement statement = portal.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(forged), forged);
            }
        }
        for (String forged : List.of(
                "update print_release set fingers = 0",
                "update print_release set authority = null",
                "update print_release set is_named = 2",
                "update print_release set set_id = -1")) {
            try (Connection owner = database.owner().open();
                    Statement statement = owner.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(forged), forged);
            }
        }
    }

    @Test
    void aReleaseNamesWhoAsksInWriting() {
        AgencyCode agency = new AgencyCode("PKSD-CRO");
        said("prints.release.recipient", () -> new NewRelease(" ", agency, "SP", "1", TODAY, false));
        said("prints.release.agency", () -> new NewRelease("Karachi", null, "SP City", "1", TODAY, false));
        said("prints.release.authority", () -> new NewRelease("Karachi", agency, "S", "1", TODAY, false));
        said("prints.release.letterNumber", () -> new NewRelease("Karachi", agency, "SP City", " ", TODAY, false));
        said("prints.release.letterOn", () -> new NewRelease("Karachi", agency, "SP City", "1", null, false));
        for (String code : new String[] {null, "", "AB", "کراچی", "A B C", "x".repeat(37), "A\u001dB1"})
            said("prints.release.agency", () -> new AgencyCode(code));
        assertEquals("PKBP-CRO", AgencyCode.own(Map.of()).code());
        assertEquals("BP-1", AgencyCode.own(Map.of("AGENCY_CODE", " BP-1 ")).code());
        assertThrows(IllegalArgumentException.class, () -> AgencyCode.own(Map.of("AGENCY_CODE", "B P")));
    }

    @EveryEngine
    void aLetterOfADayToComeIsNone(TestDatabase database) {
        try (ExchangeOffice exchange = new ExchangeOffice(database, data)) {
            RecordNumber number = complete(exchange);
            NewRelease ahead =
                    new NewRelease("Karachi", new AgencyCode("PKSD-CRO"), "SP City", "1", TODAY.plusDays(1), false);
            refused("prints.release.future", () -> exchange.release(number, ahead));
            assertTrue(exchange.release(number, ExchangeOffice.to("1", false)) != null);
        }
    }

    private static void said(String key, Runnable made) {
        assertEquals(key, assertThrows(RuleViolation.class, made::run).key());
    }
}
