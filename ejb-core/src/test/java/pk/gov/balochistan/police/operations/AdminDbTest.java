package pk.gov.balochistan.police.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;

class AdminDbTest {
    @TempDir
    Path data;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @EveryEngine
    void theFirstAdministratorGetsAPasswordAndAPostAndTheActIsInTheTrail(TestDatabase database) {
        try (CoreUnit core = core(database)) {
            assertEquals(Admin.DONE, run(core, "create-admin", "First.Admin"));
            assertTrue(said().matches("(?s).*shown once.*: [2-9A-Z]{4}(-[2-9A-Z]{4}){3}\\s.*"), said());
            assertTrue(said().contains("need two administrators"), said());
            assertEquals(
                    1, count(core, "AccountGrant g where g.role = pk.gov.balochistan.police.audit.Role.ADMINISTRATOR"));
            assertEquals(
                    1, count(core, "AuditEntry e where e.target = 'account:first.admin' and e.actor = 'system:admin'"));
            assertEquals(Admin.REFUSED, run(core, "create-admin", "first.admin"));
            assertEquals(Admin.DONE, run(core, "unlock", "first.admin"));
            assertEquals(Admin.DONE, run(core, "reset-second-factor", "first.admin"));
            assertEquals(Admin.REFUSED, run(core, "unlock", "nobody.here"));
        }
    }

    /** It reads what was decided of persons' prints. */
    @EveryEngine
    void theMeasureOfTheMatcherIsInTheTrailAndNamesNobody(TestDatabase database) {
        try (CoreUnit core = core(database)) {
            assertEquals(Admin.DONE, run(core, "matcher-accuracy"), this::said);
            assertTrue(said().contains("Confirmed pairs: 0"), said());
            assertEquals(
                    1,
                    count(core, "AuditEntry e where e.action = 'PRINT_EXAMINE:matcher-accuracy' and e.target is null"));
        }
    }

    /** Whoever sits at the machine holds no post. */
    @EveryEngine
    void oldPrintsAreImportedForABatchThatAnExaminerAuthorisedAlone(TestDatabase database) throws IOException {
        try (CoreUnit core = core(database)) {
            Files.writeString(data.resolve("list.csv"), "file,kind,section,occurred,standing,taken\na,nist,b,c,d,e");
            assertEquals(Admin.REFUSED, run(core, "import-prints", data.toString(), "--batch", "nobodys"));
            assertTrue(said().contains("Nobody authorised a batch nobodys."), said());
            assertEquals(Admin.MISCALLED, run(core, "import-prints", data.toString()));
            assertTrue(said().contains("Say which batch is imported, by --batch"), said());
            assertEquals(Admin.MISCALLED, run(core, "import-prints", "--batch", "nobodys"));
            assertTrue(said().contains("Say one folder and one batch"), said());
            assertEquals(Admin.MISCALLED, run(core, "import-prints", data.toString(), "--dry-run"));
            assertEquals(Admin.MISCALLED, run(core, "import-prints", data.toString(), "--dry-run", "nobodys"));
        }
    }

    @EveryEngine
    void aWrongCallIsNamedInOneSentence(TestDatabase database) {
        try (CoreUnit core = core(database)) {
            assertEquals(Admin.MISCALLED, run(core, "unlock"));
            assertTrue(said().contains("admin does not know \"unlock\""), said());
            assertEquals(Admin.MISCALLED, run(core, "destroy", "everything"));
            assertTrue(said().contains("admin does not know \"destroy everything\""), said());
            assertEquals(2, said().strip().lines().count(), said());
        }
    }

    @EveryEngine
    void theCheckOfTheTrailFindsARowThatWasChanged(TestDatabase database) throws Exception {
        try (CoreUnit core = core(database)) {
            run(core, "create-admin", "first.admin");
            assertEquals(Admin.DONE, run(core, "verify-audit"), this::said);
            try (Connection owner = database.open()) {
                owner.createStatement().executeUpdate("update audit_entry set actor = 'user:somebody.else'");
            }
            assertEquals(Admin.REFUSED, run(core, "verify-audit"), this::said);
        }
    }

    private CoreUnit core(TestDatabase database) {
        DatabaseAccess portal = database.portal();
        return CoreUnit.on(portal.url(), portal.user(), portal.password(), data.resolve(database.toString()));
    }

    private int run(CoreUnit core, String... arguments) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Map<String, String> environment = Map.of("DATA_DIR", data.toString());
        return new Admin(core, environment, Clock.systemUTC(), out).run(arguments);
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static long count(CoreUnit core, String from) {
        return core.inTransaction(
                em -> em.createQuery("select count(" + from.split(" ")[1] + ") from " + from, Long.class)
                        .getSingleResult());
    }
}
