package pk.gov.balochistan.police.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.complaint.Missed;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.KindRule;
import pk.gov.balochistan.police.grievance.KindTerms;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.testing.Some;

/** The hours of escalation that the province ordered for a kind hold for what was filed from their day on. */
class OrderedRuleDbTest {
    @TempDir
    Path data;

    @EveryEngine
    void aCaseGoesUpByTheRuleOfTheDayOnWhichItWasFiled(TestDatabase database) {
        try (Clocked clocked = new Clocked(database, data)) {
            TrackingNumber number = clocked.file(Some.complaint("slackness", Some.STATION));
            LocalDate day = LocalDate.of(2026, 11, 21);
            clocked.unit.perform(em -> {
                KindTerms terms = new KindTerms(Role.SDPO, 8, 336, new KindTerms.Rise(2, 3, false));
                KindRule rule = new KindRule(
                        new Categories(em).require("slackness"),
                        terms,
                        day,
                        "Nobody waits a day for the next.",
                        new Signatory("user:a", "a"),
                        Clocked.FILED);
                rule.confirm(new Signatory("user:b", "b"), Clocked.FILED);
                em.persist(rule);
            });
            DueClock before = clocked.read(number, DueClock::of);
            DueClock after = new DueClock(
                    before.complaintId(),
                    before.status(),
                    before.categoryCode(),
                    before.filedAt().plus(Duration.ofDays(1)),
                    before.answering(),
                    before.contactDueAt(),
                    before.dueAt(),
                    null,
                    null,
                    before.nextClockAt(),
                    null);
            clocked.unit.perform(em -> {
                EscalationRules rules = EscalationRules.read(em, Clocked.FILED);
                assertEquals("any", rules.ruleFor(before, Role.SDPO).code(), "filed the day before");
                assertEquals("slackness", rules.ruleFor(after, Role.SDPO).code());
                assertEquals(
                        after.contactDueAt().plus(Duration.ofHours(2)),
                        rules.end(rules.ruleFor(after, Role.SDPO), Missed.CONTACT, after.contactDueAt())
                                .orElseThrow());
            });
        }
    }
}
