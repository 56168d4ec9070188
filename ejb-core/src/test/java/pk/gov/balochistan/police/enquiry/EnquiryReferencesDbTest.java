package pk.gov.balochistan.police.enquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.FlushModeType;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.Language;

/** Two questions never get one reference, whatever is drawn. */
class EnquiryReferencesDbTest {
    private static final String FIRST = "1000000009";
    private static final String SECOND = "2000000007";
    private static final String THIRD = "3000000005";

    @TempDir
    Path data;

    @EveryEngine
    void aReferenceThatIsTakenIsDrawnAgain(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            ask(trial, 1, List.of(FIRST).iterator()::next);
            ask(trial, 1, List.of(FIRST, FIRST, SECOND).iterator()::next);
            assertEquals(List.of(FIRST, SECOND), references(trial));
        }
    }

    @EveryEngine
    void twoQuestionsOfOneBatchDoNotMeetEither(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            Iterator<String> drawn = List.of(SECOND, SECOND, SECOND, THIRD).iterator();
            ask(trial, 2, drawn::next);
            assertEquals(List.of(SECOND, THIRD), references(trial));
        }
    }

    @EveryEngine
    void aSourceThatRepeatsItselfIsAFaultAndNotALoop(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            ask(trial, 1, () -> FIRST);
            assertThrows(IllegalStateException.class, () -> ask(trial, 1, () -> FIRST));
        }
    }

    /** As the gateway does it: many texts in one transaction, written at its end. */
    private static void ask(EnquiryTrial trial, int texts, Supplier<String> drawn) {
        trial.gateway.perform(em -> {
            em.setFlushMode(FlushModeType.COMMIT);
            EnquiryReplies replies = new EnquiryReplies(em, trial.keys, trial.clock(), drawn);
            for (int i = 0; i < texts; i++) {
                String key = UUID.randomUUID().toString();
                replies.answer(
                        new EnquiryText(EnquiryTrial.LINK, EnquiryTrial.PHONE, EnquiryTrial.words("12345678"), key),
                        Language.ENGLISH);
            }
        });
    }

    private static List<String> references(EnquiryTrial trial) {
        return trial.portal
                .entityManager()
                .createQuery("select e.reference from Enquiry e order by e.reference", String.class)
                .getResultList();
    }
}
