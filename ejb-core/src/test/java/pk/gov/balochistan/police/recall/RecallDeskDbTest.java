package pk.gov.balochistan.police.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.TODAY;
import static pk.gov.balochistan.police.identification.RecordOffice.refused;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.printexchange.ExchangeOffice;
import pk.gov.balochistan.police.printexchange.ReleaseNumber;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.RuleViolation;

/** An office that was given prints is told when their ground falls, and what it wrote back is kept. Source: issue 4, proof of receipt. */
class RecallDeskDbTest {
    private static final NewTelling LETTER = new NewTelling("CRO/411", TODAY);
    private static final NewReceipt RECEIPT = new NewReceipt("K-88", TODAY, "Deleted from the index, copies burnt");

    @TempDir
    Path data;

    private ExchangeOffice exchange;
    private long seed;

    private void on(TestDatabase database, Runnable test) {
        try (ExchangeOffice opened = new ExchangeOffice(database, data)) {
            exchange = opened;
            test.run();
        }
    }

    /** A record with a complete set. */
    private RecordNumber complete() {
        RecordNumber number = exchange.office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
        exchange.office.set(number, RecordOffice.template(++seed));
        return number;
    }

    private ReleaseNumber released(RecordNumber number, String letter) {
        return exchange.release(number, ExchangeOffice.to(letter, false));
    }

    @EveryEngine
    void anOfficeIsToBeToldFromTheMomentOnInWhichTheGroundFalls(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = complete();
            ReleaseNumber released = released(number, "77/Inv");
            RecordNumber never = complete();
            assertEquals(List.of(), open(), "its ground stands");
            refused("refusal.notFound", () -> ask(desk -> desk.open(released)));
            exchange.office.acquit(number);
            exchange.office.acquit(never);
            assertEquals(List.of(released + " TO_TELL"), open(), "and nobody of what never left");
            assertEquals(1, ask(RecallDesk::countOpen));
            assertEquals(number, ask(desk -> desk.letter(released)).record());
        });
    }

    @EveryEngine
    void itIsToldByALetterOnceAndWritesBackOnce(TestDatabase database) {
        on(database, () -> {
            ReleaseNumber released = fallen("77/Inv");
            refused("recall.notTold", () -> act(desk -> desk.confirm(released, RECEIPT)));
            refused("recall.letterFuture", () -> act(desk -> desk.tell(released, letterOn(TODAY.plusDays(1)))));
            refused("recall.letterEarly", () -> act(desk -> desk.tell(released, letterOn(TODAY.minusDays(1)))));
            act(desk -> desk.tell(released, LETTER));
            assertEquals(List.of(released + " TOLD"), open(), "it is waited for");
            refused("recall.told", () -> act(desk -> desk.tell(released, LETTER)));
            refused("recall.receiptFuture", () -> act(desk -> desk.confirm(released, receiptOn(TODAY.plusDays(1)))));
            refused("recall.receiptEarly", () -> act(desk -> desk.confirm(released, receiptOn(TODAY.minusDays(1)))));
            act(desk -> desk.confirm(released, RECEIPT));
            assertEquals(List.of(), open());
            assertEquals(List.of(released + " CONFIRMED"), list(RecallPile.CONFIRMED));
            refused("recall.confirmed", () -> act(desk -> desk.confirm(released, RECEIPT)));
            assertEquals(
                    "CRO/411",
                    ask(desk -> desk.open(released)).recall().letters().letterNumber());
        });
    }

    @EveryEngine
    void aSetWaitsUntilTheLastOfItsOfficesWroteBack(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = complete();
            ReleaseNumber one = released(number, "77/Inv");
            ReleaseNumber other = released(number, "78/Inv");
            exchange.office.acquit(number);
            act(desk -> desk.tell(one, LETTER));
            act(desk -> desk.confirm(one, RECEIPT));
            assertEquals(List.of(other + " TO_TELL"), open());
            assertEquals(1, due(number));
            act(desk -> desk.tell(other, LETTER));
            act(desk -> desk.confirm(other, RECEIPT));
            assertEquals(List.of(), open());
            assertEquals(0, due(number), "nothing of it is read for the list any more");
        });
    }

    /** Neither would see that the other was the last but one. */
    @EveryEngine
    void ofTwoOfficesThatAreEnteredAtOnceOneIsEnteredAgain(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = complete();
            ReleaseNumber one = released(number, "77/Inv");
            ReleaseNumber other = released(number, "78/Inv");
            exchange.office.acquit(number);
            act(desk -> desk.tell(one, LETTER));
            act(desk -> desk.tell(other, LETTER));
            assertThrows(
                    RuntimeException.class,
                    () -> exchange.office.unit.perform(em -> {
                        desk(em).open(one);
                        act(desk -> desk.confirm(other, RECEIPT));
                        desk(em).confirm(one, RECEIPT);
                    }));
            assertEquals(List.of(one + " TOLD"), open());
            act(desk -> desk.confirm(one, RECEIPT));
            assertEquals(0, due(number));
        });
    }

    @EveryEngine
    void thePagesAreReadFromTheLongestWaitingOn(TestDatabase database) {
        on(database, () -> {
            RecordNumber number = complete();
            for (int i = 0; i <= Recalls.PAGE; i++) released(number, "L-" + i);
            exchange.office.acquit(number);
            assertEquals(Recalls.PAGE + 1, open().size());
            assertEquals(1, ask(desk -> desk.list(RecallPile.OPEN, 1)).size());
            assertEquals(
                    "L-0",
                    ask(desk -> desk.list(RecallPile.OPEN, 0)).get(0).release().letterNumber());
        });
    }

    @EveryEngine
    void theDatabaseItselfKeepsALetterOneAndAReceiptWhole(TestDatabase database) throws SQLException {
        on(database, () -> {
            ReleaseNumber released = fallen("77/Inv");
            act(desk -> desk.tell(released, LETTER));
        });
        for (String forged : List.of(
                "update print_recall set receipt_number = 'K-1'",
                "update print_recall set receipt_number = 'K-1', receipt_on = date '2020-01-01', receipt_words = 'gone',"
                        + " receipt_at = told_at, receipt_by = told_by",
                "update print_set set released = 0",
                "update print_set set recall_due = 1, released = 1, state = 'OPEN', withdrawn_at = null")) {
            try (Connection owner = database.owner().open();
                    Statement statement = owner.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(forged), forged);
            }
        }
        try (Connection portal = database.portal().open();
                Statement statement = portal.createStatement()) {
            assertThrows(SQLException.class, () -> statement.executeUpdate("delete from print_recall"));
        }
    }

    @Test
    void aLetterAndAReceiptSayWhatTheyMust() {
        said("recall.letterNumber", () -> new NewTelling(" ", TODAY));
        said("recall.letterOn", () -> new NewTelling("CRO/411", null));
        said("recall.receiptNumber", () -> new NewReceipt("", TODAY, "Deleted"));
        said("recall.receiptOn", () -> new NewReceipt("K-88", null, "Deleted"));
        said("recall.receiptWords", () -> new NewReceipt("K-88", TODAY, "ok"));
    }

    private ReleaseNumber fallen(String letter) {
        RecordNumber number = complete();
        ReleaseNumber released = released(number, letter);
        exchange.office.acquit(number);
        return released;
    }

    private static NewTelling letterOn(LocalDate day) {
        return new NewTelling("CRO/411", day);
    }

    private static NewReceipt receiptOn(LocalDate day) {
        return new NewReceipt("K-88", day, "Deleted from the index");
    }

    private List<String> open() {
        return list(RecallPile.OPEN);
    }

    private List<String> list(RecallPile pile) {
        return ask(desk -> desk.list(pile, 0)).stream()
                .map(one -> one.release().number() + " " + one.state())
                .toList();
    }

    private long due(RecordNumber number) {
        return exchange.office.unit.inTransaction(em -> em.createQuery(
                        "select count(s) from PrintSet s join CriminalRecord r on r.id = s.recordId"
                                + " where r.number = :number and s.recallDue = true",
                        Long.class)
                .setParameter("number", number)
                .getSingleResult());
    }

    private void act(Consumer<RecallDesk> order) {
        exchange.office.unit.perform(em -> order.accept(desk(em)));
    }

    private <T> T ask(Function<RecallDesk, T> question) {
        return exchange.office.unit.inTransaction(em -> question.apply(desk(em)));
    }

    private RecallDesk desk(EntityManager em) {
        RecallDesk desk = new RecallDesk();
        desk.recalls = new Recalls(em, new PrintSets(em, exchange.office.keys));
        desk.callers = () -> ONE;
        desk.clock = RecordOffice.CLOCK;
        return desk;
    }

    private static void said(String key, Runnable made) {
        assertTrue(assertThrows(RuleViolation.class, made::run).key().equals(key), key);
    }
}
