package pk.gov.balochistan.police.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pk.gov.balochistan.police.escalation.Clocked.hours;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;

/** To whom a sealed case goes up, and who hears nothing of it. */
class SealedEscalationDbTest {
    @TempDir
    Path data;

    @EveryEngine
    void aSealedCaseClimbsToThePostsOfItsSealAndTellsNobodyElse(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = cases.contacted(cases.file(Some.complaint("domestic_violence", Some.STATION)));
            assertEquals(Role.GENDER_DESK, cases.answering(number));
            cases.seeTo(hours(24 + 4));
            assertEquals(Role.DPO, cases.answering(number));
            for (int hour = 29; hour < 200; hour++) cases.seeTo(hours(hour));
            assertEquals(Role.DPO, cases.answering(number));
            assertEquals(1, cases.times(number, EventKind.NOBODY_ABOVE));
            assertEquals(1, cases.count("OutgoingSms x where x.textKey = 'complaint.sms.neutral'"));
            assertEquals(0, cases.count("OutgoingSms x where x.textKey like 'complaint.sms.missed%'"));
            cases.unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                for (Role other : List.of(Role.RPO, Role.ADDITIONAL_IG, Role.INSPECTOR_GENERAL, Role.PROVINCE))
                    assertFalse(isShown(core, number, other, "balochistan"), other.name());
                assertTrue(isShown(core, number, Role.DPO, "district-quetta"));
            });
        }
    }

    @EveryEngine
    void aSealedCaseThatNamesNoPlaceGoesUpToTheHeadOfTheForce(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber number = cases.file(Some.complaint("child_protection", null));
            assertEquals(Role.PROVINCE, cases.answering(number));
            cases.seeTo(hours(1));
            assertEquals(Role.INSPECTOR_GENERAL, cases.answering(number), "nobody spoke to the complainant at once");
        }
    }

    private static boolean isShown(ComplaintDatabase core, TrackingNumber number, Role role, String place) {
        try {
            return core.complaints().require(number, core.scope(role, place)) != null;
        } catch (RuleViolation hidden) {
            return false;
        }
    }
}
