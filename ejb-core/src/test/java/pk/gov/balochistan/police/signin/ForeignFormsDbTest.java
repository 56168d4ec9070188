package pk.gov.balochistan.police.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.throttle.Throttles;

/** What the trail says of forms that another site's page sent, and how little of a flood of them. */
class ForeignFormsDbTest {
    private static final String NAME = "sho.sariab";
    private static final String PAGE = "/complaint/view.xhtml";

    @EveryEngine
    void theRowSaysForWhichPageAndWhoWasSignedInAndNothingElse(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            world.account(NAME);
            forms(world, world.caller(NAME)).refused(PAGE, "192.0.2.1");
            forms(world, Caller.citizen("web")).refused("/track.xhtml", "192.0.2.2");
            forms(world, Caller.citizen("web")).refused("/Gul Muhammad 54401-1234567-1", "192.0.2.3");
            assertEquals(
                    List.of(
                            "user:sho.sariab DENIED null /complaint/view.xhtml",
                            "unknown DENIED null /track.xhtml",
                            "unknown DENIED null another page"),
                    rows(world));
        }
    }

    @EveryEngine
    void ofOneAddressFiveAnHourAreWrittenAndOfAllSixty(TestDatabase database) {
        try (IdentityWorld world = new IdentityWorld(database)) {
            ForeignForms forms = forms(world, Caller.citizen("web"));
            for (int i = 0; i < 9; i++) forms.refused(PAGE, "192.0.2.1");
            assertEquals(5, rows(world).size());
            assertEquals(
                    "unknown DENIED null " + PAGE + ", further ones not written for an hour",
                    rows(world).get(4));
            for (int i = 0; i < 90; i++) forms.refused(PAGE, "198.51.100." + i);
            assertEquals(60, rows(world).size());
            assertEquals(
                    1 + 55 + 1,
                    world.em
                            .createQuery("select count(c) from ThrottleCounter c", Long.class)
                            .getSingleResult(),
                    "nor do the counters grow");
            world.clock.turn(Duration.ofMinutes(61));
            forms.refused(PAGE, "192.0.2.1");
            assertEquals(61, rows(world).size());
        }
    }

    private static List<String> rows(IdentityWorld world) {
        return world.em
                .createQuery(
                        "select e.actor, e.outcome, e.target, e.detail from AuditEntry e where e.action = 'FOREIGN_FORM' order by e.id",
                        Object[].class)
                .getResultStream()
                .map(row -> row[0] + " " + row[1] + " " + row[2] + " " + row[3])
                .toList();
    }

    private static ForeignForms forms(IdentityWorld world, Caller caller) {
        ForeignForms forms = new ForeignForms();
        forms.callers = () -> caller;
        forms.trail = world.trail;
        forms.throttles = new Throttles(world.em, world.keys, world.clock);
        forms.ownTransaction = world.ownTransaction;
        return forms;
    }
}
