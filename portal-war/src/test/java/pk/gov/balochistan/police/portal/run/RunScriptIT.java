package pk.gov.balochistan.police.portal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.portal.run.RunWorld.Told;

/** What {@code ./run} says when something is wrong: one plain sentence, and a code that is not 0. */
class RunScriptIT {
    private static final String POSTGRESQL = "jdbc:postgresql://127.0.0.1:1/police";

    @TempDir
    Path folder;

    private RunWorld world;

    @BeforeEach
    void aWorld() throws Exception {
        world = new RunWorld(folder);
    }

    private static void assertRefused(String part, Told told) {
        assertNotEquals(0, told.code());
        assertEquals(1, told.err().lines().count(), told.err());
        assertTrue(told.err().contains(part), told.err());
    }

    @Test
    void anUnknownCommandIsNamed() throws Exception {
        assertRefused("There is no command \"frobnicate\"", world.run("frobnicate"));
    }

    @ParameterizedTest
    @CsvSource({"status extra, status takes nothing after it", "admin, admin needs a word after it"})
    void aCommandThatIsMisunderstoodIsRefused(String command, String sentence) throws Exception {
        assertRefused(sentence, world.run(command.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE_PORT, '', '', true",
        "H2_PORT, '', '', true",
        "H2_PORT, DB_URL, jdbc:postgresql://127.0.0.1:1/police, false",
        "SMSC_PORT, SMSC_HOST, smsc.example, false"
    })
    void twoProgramsWithOnePortAreNamed(String key, String other, String value, boolean refused) throws Exception {
        world.with("PORTAL_PORT", "18123").with(key, "18123");
        if (!other.isEmpty()) world.with(other, value);
        Told told = world.run("status");
        if (refused) assertRefused("PORTAL_PORT and " + key + " are both 18123; each needs a port of its own.", told);
        else assertEquals(3, told.code(), told.err());
    }

    /** After a program died the others run on, and somebody starts it again. */
    @Test
    void whatRunsInPartSaysWhatIsStopped() throws Exception {
        Path known = Files.createDirectories(world.data().resolve("run"));
        world.built()
                .onPostgresql()
                .parts("RUN=" + known + "; keep_pid gateway "
                        + ProcessHandle.current().pid());
        assertRefused("It runs in part; stopped: ", world.run("start", "--detach"));
        assertTrue(world.run("start", "--detach").err().contains("portal. ./run stop ends the rest"));
    }

    @Test
    void aProgramThatRunsIsNotServedTwiceAndStaysKnown() throws Exception {
        long running = ProcessHandle.current().pid();
        Path known = Files.createDirectories(world.data().resolve("run")).resolve("portal.pid");
        world.built().onPostgresql().parts("RUN=" + known.getParent() + "; keep_pid portal " + running);
        String before = Files.readString(known);
        assertTrue(before.startsWith(running + " "), before);
        assertRefused("The portal runs already", world.run("serve", "portal"));
        assertEquals(before, Files.readString(known));
    }

    @Test
    void aPortThatIsTakenIsNamedWithItsSetting() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            world.built().with("PORTAL_PORT", taken.getLocalPort());
            String sentence = "Port " + taken.getLocalPort() + " is used by another program;";
            assertRefused(sentence + " stop that, or set PORTAL_PORT to a free port.", world.run("start"));
        }
    }

    @Test
    void aJavaHomeOfAnotherJavaIsNamed() throws Exception {
        world.with("JAVA_HOME", folder);
        assertRefused("JAVA_HOME is " + folder + ", which is not a JDK 17", world.run("start"));
    }

    @Test
    void aDataDirThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        world.with("DATA_DIR", file.resolve("data"));
        assertRefused("DATA_DIR " + file.resolve("data") + " cannot be made or written.", world.run("status"));
    }

    @Test
    void aFullDiskIsNamed() throws Exception {
        world.built().command("df", "printf 'Filesystem\\nnone 1 1 5000 99%% /\\n'");
        assertRefused("has only 4 MB free", world.run("start"));
    }

    @Test
    void aDatabaseThatIsAwayIsNamed() throws Exception {
        world.built().onPostgresql();
        assertRefused("the database does not answer", world.run("migrate"));
    }

    @ParameterizedTest
    @CsvSource({
        "PORTAL_PORT, http, 'PORTAL_PORT must be a port number, 1 to 65535.'",
        "SMSC_PORT, 70000, 'SMSC_PORT must be a port number, 1 to 65535.'",
        "DEMO, perhaps, 'DEMO must be true or false.'",
        "SECOND_FACTOR, maybe, 'SECOND_FACTOR must be on or off.'",
        "SMSC_LINKS, 'ufone;jazz', 'SMSC_LINKS must be names of small letters, digits and dashes, between commas.'"
    })
    void anOddSettingIsNamed(String key, String value, String sentence) throws Exception {
        world.with(key, value);
        assertRefused(sentence, world.run("status"));
    }

    @Test
    void aSecondFactorThatIsOffOutsideADemoIsRefusedBeforeAnythingIsMade() throws Exception {
        world.with("SECOND_FACTOR", "off");
        assertEquals(3, world.run("status").code());
        world.with("DEMO", "false");
        assertRefused("SECOND_FACTOR may be off in a demo alone", world.run("start"));
    }

    @Test
    void whereNothingRunsStatusSaysSoAndEndsWithThree() throws Exception {
        Told told = world.run("status");
        assertEquals(3, told.code());
        assertEquals(
                4, told.out().lines().filter(line -> line.endsWith(" stopped")).count(), told.out());
    }

    /** Of nobody's centre the stand-in is one; a centre of the common key or of the links' own keys leaves it out. */
    @ParameterizedTest
    @CsvSource({
        "'', '', '', true",
        "'ufone, jazz-2', '', '', true",
        "'', SMSC_HOST, '', false",
        "'ufone, jazz-2', SMSC_HOST, '', false",
        "jazz-2, SMSC_JAZZ_2_HOST, '', false",
        "'ufone, jazz-2', SMSC_JAZZ_2_HOST, SMSC_UFONE_HOST, false"
    })
    void theCentresOfTheLinksDecideWhetherTheStandInIsStarted(String links, String one, String other, boolean standIn)
            throws Exception {
        world.with("SMSC_LINKS", links);
        if (!one.isEmpty()) world.with(one, "smsc.example");
        if (!other.isEmpty()) world.with(other, "smsc.example");
        Told told = world.run("status");
        assertEquals(standIn, told.out().contains("stand-in SMS centre"), told.out());
    }

    @Test
    void aLinkWithoutACentreBesideOneThatHasItIsNamed() throws Exception {
        world.with("SMSC_LINKS", "ufone,jazz").with("SMSC_JAZZ_HOST", "smsc.example");
        assertRefused("SMSC_UFONE_HOST or SMSC_HOST must be set", world.run("status"));
    }

    @Test
    void aCentreWithoutAPasswordIsNamed() throws Exception {
        world.built().with("SMSC_LINKS", "jazz").with("SMSC_JAZZ_HOST", "smsc.example");
        assertRefused("SMSC_PASSWORD or SMSC_JAZZ_PASSWORD must be set too.", world.run("start"));
        world.with("SMSC_JAZZ_PASSWORD", "pw");
        assertEquals(0, world.parts("read_settings true; read_link").code());
    }

    @ParameterizedTest
    @CsvSource({
        "true, '', '', true",
        "true, '', false, false",
        "true, " + POSTGRESQL + ", '', false",
        "true, " + POSTGRESQL + ", true, true",
        "false, '', '', false"
    })
    void aDemoIsWhatAStartOnOurOwnDatabaseIsUnlessToldOtherwise(boolean start, String url, String given, boolean demo)
            throws Exception {
        world.with("DB_URL", url).with("DEMO", given);
        assertEquals(
                "" + demo,
                world.parts("read_settings " + start + "; say \"$DEMO\"").out().strip());
    }

    @ParameterizedTest
    @CsvSource({"'', '', true", "'', true, false", "/mnt/audit, '', false", "data/elsewhere, '', true"})
    void outsideATrialASecondStoreBesideTheFirstIsSaid(String copy, String demo, boolean said) throws Exception {
        world.with("DB_URL", POSTGRESQL).with("DEMO", demo);
        world.with("AUDIT_COPY_DIR", copy.startsWith("data") ? world.data().resolve(copy) : copy);
        Told told = world.parts("read_settings true; warn_of_second_store");
        assertEquals(0, told.code());
        assertEquals(said, told.err().contains("AUDIT_COPY_DIR"), told.err());
        assertTrue(told.err().lines().count() <= 1, told.err());
    }

    @Test
    void theCheckOfTheTrailSaysItToo() throws Exception {
        world.built().onPostgresql().java("exit 0");
        Told told = world.run("admin", "verify-audit");
        assertEquals(0, told.code());
        assertTrue(told.err().contains("AUDIT_COPY_DIR"), told.err());
        assertEquals("", world.run("admin", "unlock", "somebody").err());
    }

    @Test
    void aRestoreThatFailsLeavesTheKeysAsTheyWere() throws Exception {
        world.built().onPostgresql().java("exit 1");
        Path backup = Files.writeString(folder.resolve("backup"), "no dump");
        Path others = Files.createDirectories(folder.resolve("others/keys"));
        Files.writeString(others.resolve("other.key"), "of another day");
        new ProcessBuilder("tar", "-C", folder.resolve("others").toString(), "-cf", backup + ".keys", "keys")
                .start()
                .waitFor();
        assertNotEquals(0, world.run("restore", backup.toString()).code());
        Path keys = world.data().resolve("keys");
        assertTrue(Files.exists(keys.resolve("portal_app.password")));
        assertFalse(Files.exists(keys.resolve("other.key")));
    }

    @Test
    void aRestoreWithoutAnyKeysIsRefused() throws Exception {
        Path backup = Files.writeString(folder.resolve("backup"), "a dump");
        assertRefused(
                backup + ".keys is missing and DATA_DIR has no keys",
                world.built().run("restore", backup.toString()));
    }

    @Test
    void withoutNpmTheFontsOfUrduAreInstalledBeforeTheBuild() throws Exception {
        Path asked = folder.resolve("asked");
        world.command("apt-get", "echo \"$*\" >>" + asked).command("dpkg", "exit 0");
        String without = "NOTO=/nowhere; may_install() { :; };"
                + " command() { [ \"$2\" != npm ] && builtin command \"$@\"; }; look_for_fonts";
        assertEquals(0, world.parts(without).code());
        assertEquals(
                "install -y --no-install-recommends fonts-noto-core",
                Files.readString(asked).strip());
    }

    @Test
    void pagesBuiltBeforeTheFontsOfUrduCameAreStale() throws Exception {
        world.built();
        Path font = world.home.resolve("portal-war/target/portal/resources/police/noto-nastaliq-urdu.woff2");
        assertEquals(1, world.parts("NOTO=" + font + "; is_stale").code());
        Path came = Files.move(font, folder.resolve("NotoNastaliqUrdu-Regular.ttf"));
        assertEquals(0, world.parts("NOTO=" + came + "; is_stale").code());
        assertEquals(1, world.parts("NOTO=/nowhere; is_stale").code());
    }

    @Test
    void pagesWithoutTheFontsOfUrduAreSaid() throws Exception {
        world.command("npm", "exit 1").command("mvn", "mkdir -p portal-war/target/portal/WEB-INF");
        Told told = world.run("build");
        assertEquals(0, told.code(), told.err());
        assertTrue(told.err().contains("Urdu is shown in each reader's own font, for want of Noto's"), told.err());
        assertEquals(1, told.err().lines().count(), told.err());
    }

    /** Maven ends with whatever it has started, and nothing of it goes on beside the next build. */
    @Test
    void ctrlCDuringTheBuildEndsItAndSaysSo() throws Exception {
        Path pids = folder.resolve("pids");
        world.command(
                "mvn", "sleep 300 & printf '%s %s' $$ $! >" + pids + ".new; mv " + pids + ".new " + pids + "; wait");
        Process run = world.begin("start");
        while (!Files.exists(pids)) Thread.sleep(20);
        new ProcessBuilder("kill", "-INT", "--", "-" + run.pid()).start().waitFor();
        Told told = world.told(run);
        assertEquals(130, told.code());
        assertEquals(
                "Building was broken off; nothing of it goes on.", told.err().strip());
        for (String pid : Files.readString(pids).split(" ")) {
            assertFalse(
                    ProcessHandle.of(Long.parseLong(pid))
                            .filter(ProcessHandle::isAlive)
                            .isPresent(),
                    pid);
        }
    }
}
