package pk.gov.balochistan.police.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.duress.AgreedWords;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.identifier.CheckDigit;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.intake.ComplaintIntake;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Two complaints never get one number, whatever is drawn. */
class TrackingNumbersDbTest {
    private static final TrackingNumber FIRST = number("10000000000");
    private static final TrackingNumber SECOND = number("20000000000");
    private static final TrackingNumber THIRD = number("30000000000");

    @TempDir
    Path data;

    @EveryEngine
    void aNumberThatIsTakenIsDrawnAgain(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> file(em, 1, List.of(FIRST).iterator()::next));
            unit.perform(em -> file(em, 1, List.of(FIRST, FIRST, SECOND).iterator()::next));
            assertEquals(Set.of(FIRST, SECOND), numbers(unit));
        }
    }

    @EveryEngine
    void twoComplaintsOfOneBatchOfTextsDoNotMeetEither(TestDatabase database) {
        try (Unit unit = Unit.as(database.gateway())) {
            Iterator<TrackingNumber> drawn =
                    List.of(SECOND, SECOND, SECOND, THIRD).iterator();
            unit.perform(em -> {
                // As the gateway does it: many texts in one transaction, written at its end.
                em.setFlushMode(FlushModeType.COMMIT);
                file(em, 2, drawn::next);
            });
            assertEquals(Set.of(SECOND, THIRD), numbers(unit));
        }
    }

    @EveryEngine
    void aSourceThatRepeatsItselfIsAFaultAndNotALoop(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> file(em, 1, () -> FIRST));
            assertThrows(IllegalStateException.class, () -> unit.perform(em -> file(em, 1, () -> FIRST)));
        }
    }

    @EveryEngine
    void ofTwoThatDrawTheSameSideBySideOneIsRefusedAndNoneIsOverwritten(TestDatabase database) throws Exception {
        try (Unit unit = Unit.on(database)) {
            CountDownLatch bothLooked = new CountDownLatch(2);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            List<Future<?>> filings = new ArrayList<>();
            for (int i = 0; i < 2; i++)
                filings.add(threads.submit(() -> unit.perform(em -> {
                    em.setFlushMode(FlushModeType.COMMIT);
                    file(em, 1, () -> FIRST);
                    await(bothLooked);
                })));
            threads.shutdown();
            assertEquals(
                    1, filings.stream().filter(TrackingNumbersDbTest::isRefused).count());
            assertEquals(Set.of(FIRST), numbers(unit));
        }
    }

    private static TrackingNumber number(String digits) {
        return new TrackingNumber(digits + CheckDigit.of(digits));
    }

    private void file(EntityManager em, int complaints, Supplier<TrackingNumber> drawn) {
        ComplaintIntake intake = new ComplaintIntake(
                new Complaints(em, ComplaintDatabase.CLOCK, drawn),
                new Categories(em),
                new Places(em, ComplaintDatabase.CLOCK),
                new Officers(em),
                new AgreedWords(em, KeyRing.of(data), ComplaintDatabase.CLOCK),
                KeyRing.of(data),
                ComplaintDatabase.CLOCK);
        for (int i = 0; i < complaints; i++) intake.file(Some.complaint("slackness", Some.STATION), "citizen");
    }

    private static Set<TrackingNumber> numbers(Unit unit) {
        return unit.entityManager()
                .createQuery("select c.number from Complaint c", TrackingNumber.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private static void await(CountDownLatch both) {
        both.countDown();
        try {
            assertTrue(both.await(20, TimeUnit.SECONDS), "both have looked before either writes");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isRefused(Future<?> filing) {
        try {
            filing.get();
            return false;
        } catch (ExecutionException e) {
            assertTrue(e.getCause() instanceof PersistenceException, e.toString());
            return true;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
