package pk.gov.balochistan.police.enquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.hotlist.HotlistKind;
import pk.gov.balochistan.police.hotlist.ListedPerson;
import pk.gov.balochistan.police.hotlist.NewEntry;
import pk.gov.balochistan.police.hotlist.SomeEntry;
import pk.gov.balochistan.police.testing.Some;

/** The text is answered from the place that answers at a picket, with the rights of the gateway. */
class EnquiryHotlistDbTest {
    @TempDir
    Path data;

    @EveryEngine
    void aTextTellsOfAnEntryAndItsOwnerHearsOfTheText(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            List<String> codes = trial.issueCodes();
            SomeEntry.enter(trial.portal, entry(HotlistKind.MISSING));
            assertTrue(trial.ask(codes.get(0)).contains(": NO RECORD."), "its first day is yet to come");
            trial.sql("update hotlist_entry set first_day = date '2026-11-20'");
            assertTrue(trial.ask(codes.get(1)).contains(": MISSING."));
            SomeEntry.enter(trial.portal, entry(HotlistKind.WANTED));
            trial.sql("update hotlist_entry set first_day = date '2026-11-20'");
            String wanted = trial.ask(codes.get(2));
            assertTrue(wanted.contains(": WANTED."), wanted);
            assertEquals(1, trial.count(EnquiryResult.WANTED));
            assertEquals(
                    List.of(
                            "Q-77 FIR 12/2026 false null",
                            "Q-77 FIR 12/2026 false null",
                            "Q-77 FIR 12/2026 false null"),
                    SomeEntry.hits(trial.portal, "Q-1", Role.SHO, Some.STATION),
                    "one of the missing, two of both");
        }
    }

    private static NewEntry entry(HotlistKind kind) {
        ListedPerson person = new ListedPerson("Gul Khan", "Dad Muhammad", Some.cnic(), ListedPerson.Sex.MALE, 17);
        return SomeEntry.of(kind, person, SomeEntry.TODAY, SomeEntry.TODAY.plusDays(9));
    }
}
