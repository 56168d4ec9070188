package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.SomeReason;
import pk.gov.balochistan.police.portal.testing.TakenPaper;
import pk.gov.balochistan.police.shared.Language;

/** Prints are taken on a ground, searched under a policy, and decided by two examiners who do not see each other's conclusion. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintsE2E {
    /** The finger of the first two persons of the demo. */
    private static final long FINGER = 1_001;

    private static final String SEEN = "Core and two deltas agree, nine points charted.";

    @TempDir
    Path files;

    private final PortalServer portal;
    private final Rows rows;

    PrintsE2E(PortalServer portal) {
        this.portal = portal;
        this.rows = new Rows(portal);
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void twoExaminersDecideTheSecondInUrduOnAPhone() {
        String address;
        try (Browser browser = as("cro.examiner", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/criminalrecord/comparisons").shot("prints-waiting").check();
            browser.click("#waiting li a").find("#pair img");
            address = browser.driver().getCurrentUrl();
            browser.shot("prints-comparison").check().checkNothingIsCutOff();
            browser.click("#conclude\\:conclusion option[value=IDENTIFIED]").click("#conclude\\:give");
            browser.find("#conclude .error");
            assertEquals(
                    1, browser.count("#conclude\\:conclusion option[value=IDENTIFIED]:checked"), "nothing is lost");
            concludeInAnotherTab(browser, address);
            browser.type("#conclude\\:remarks", SEEN).click("#conclude\\:give").find("#own");
            assertTrue(browser.find("#messages").getText().contains("You have given your conclusion"));
            assertEquals(0, browser.count("#persons"));
        }
        try (Browser browser = as("cro.second", Screen.PHONE, Language.URDU)) {
            browser.go("/criminalrecord/comparisons").click("#waiting li a").find("#pair img");
            assertEquals(address, browser.driver().getCurrentUrl());
            assertFalse(browser.text().contains(SEEN));
            assertEquals(0, browser.count("#persons"));
            browser.shot("prints-comparison-second").check().checkNothingIsCutOff();
            assertEquals(
                    true,
                    browser.driver()
                            .executeScript(
                                    "return [...document.querySelectorAll('#pair input, #whole, #marked')].every("
                                            + "box => Math.abs(box.getBoundingClientRect().top"
                                            + " - box.nextElementSibling.getBoundingClientRect().top) < 20)"),
                    "a box to tick stands beside its words");
            assertTrue(isSo(browser, "print.width === print.naturalWidth && box.scrollWidth > box.clientWidth"));
            browser.click("#whole").shot("prints-comparison-whole").check();
            assertTrue(isSo(browser, "box.scrollWidth === box.clientWidth"), "the whole print fits");
            browser.click("#conclude\\:conclusion option[value=IDENTIFIED]");
            browser.type("#conclude\\:remarks", SEEN).click("#conclude\\:give").find("#persons");
            browser.shot("prints-identified").check();
            assertEquals(2, browser.count("#persons li"));
            assertEquals(2, browser.count("#decided .timeline li"));
            browser.click("#matched").shot("prints-matched").check();
            assertTrue(browser.count(".same text") > 20, "the same numbers on both");
            assertEquals(
                    "ur", TakenPaper.of(browser, "#paper", "examination-ur").language());
            String record = browser.find("#persons li a").getAttribute("href").replaceAll(".*[?&]n=(\\d+).*", "$1");
            browser.go("/criminalrecord/prints?n=" + record);
            open(browser, "reason");
            assertEquals(1, browser.count("#identified li"), "each record says so");
            browser.shot("prints-same-person").check().checkNothingIsCutOff();
        }
    }

    @Test
    void aSetIsTakenOnAGroundAloneAndSearched() throws IOException, SQLException {
        Path image = Files.write(
                files.resolve("thumb.png"),
                Impression.of(InventedFinger.of(FINGER), 77).png());
        try (Browser browser = as("cro.examiner", Screen.DESKTOP, Language.ENGLISH)) {
            browser.go("/criminalrecord/prints?n=" + rows.recordWithoutPrints(0))
                    .shot("prints-reason")
                    .check();
            open(browser, "reason");
            browser.shot("prints-ground").check();
            begin(browser, "WITNESS");
            browser.until(() -> browser.find("#begin .error").getText().contains("never taken"));
            begin(browser, "ARRESTED");
            browser.find("#finger");
            browser.click("#finger\\:take");
            browser.until(() -> browser.find("#finger .error").getText().contains("Choose the file"));
            send(browser, image, "");
            browser.until(() -> browser.find("#finger .error").getText().contains("dots an inch"));
            send(browser, image, "500");
            browser.find("#shown img");
            browser.shot("prints-taken").check().checkNothingIsCutOff();
            assertTrue(browser.find("#sets .fingers .tag").getText().contains("good"));
            assertEquals("", browser.find("#finger\\:dpi").getAttribute("value"), "the next file may have others");
            browser.click("#finger\\:which option[value=LEFT_THUMB]").click("#finger\\:take");
            browser.until(() -> browser.find("#finger .error").getText().contains("Choose the file"));
            assertEquals(
                    1,
                    browser.count("#finger\\:which option[value=LEFT_THUMB]:checked"),
                    "the next file is of the finger that was refused");
            send(browser, image, "500");
            browser.until(() -> browser.count("#finger\\:which option[value=RIGHT_INDEX]:checked") == 1);
            browser.find("#finger\\:file").sendKeys(image.toString());
            browser.click("#finger\\:state option[value=BANDAGED]").click("#finger\\:take");
            browser.until(() -> browser.find("#finger .error").getText().contains("said not to be there"));
            browser.click("#finger\\:take");
            browser.until(() -> browser.find("#sets .fingers").getText().contains("bandaged"));
            assertTrue(browser.find("#unsaid").getText().contains("7"));
            browser.click("#finish\\:complete");
            browser.until(() -> browser.find("#finish .error").getText().contains("look like one finger"));
            browser.click("#finish\\:byEye").click("#finish\\:complete").find("#search");
            int before = searches();
            Set<?> lists = browser.sendAtOnce("#search\\:identify", 3);
            assertEquals(1, lists.size(), lists.toString());
            assertEquals(before + 1, searches(), "a button that is pressed often searches once");
            browser.go("/criminalrecord/comparisons").shot("prints-unchosen").check();
            browser.send("#unchosen li a").find("#candidates");
            assertEquals(lists, Set.of(withoutLanguage(browser)), "the list that was left is found again");
            browser.shot("prints-candidates").check();
            assertEquals(2, browser.count("#pair img"));
            assertFalse(named(browser.text()), "a list names nobody");
            withdrawTheLast(browser);
            browser.click("#choose\\:compare");
            browser.until(() -> browser.find("#choose .error").getText().contains("at least one"));
            browser.driver()
                    .findElement(By.cssSelector("#choose input[type=checkbox]"))
                    .click();
            browser.click("#choose\\:compare").find("#waiting li");
        }
    }

    @Test
    void theSetsAndTheSearchStandInUrduOnAPhone() throws SQLException {
        String searched =
                rows.text("select r.record_number from criminal_record r join print_set s on s.record_id = r.id"
                        + " join print_search p on p.set_id = s.id order by p.id");
        String search = rows.text("select search_number from print_search order by id");
        try (Browser browser = as("cro.examiner", Screen.PHONE, Language.URDU)) {
            browser.go("/criminalrecord/prints?n=" + searched);
            open(browser, "reason");
            browser.click("#sets .fingers a").find("#shown img");
            browser.shot("prints-urdu").check().checkNothingIsCutOff();
            browser.go("/criminalrecord/print-search?n=" + search).shot("prints-candidates-urdu");
            browser.check().checkNothingIsCutOff();
            assertEquals(0, browser.count("#left-out"));
            rows.change("update print_search set left_out = 1234 where search_number = '" + search + "'");
            browser.driver().navigate().refresh();
            assertTrue(browser.find("#left-out").getText().contains("1234"));
            browser.shot("prints-left-out-urdu").check().checkNothingIsCutOff();
            rows.change("update print_search set left_out = 0 where search_number = '" + search + "'");
        }
    }

    private static String withoutLanguage(Browser browser) {
        return browser.driver().getCurrentUrl().replaceAll("[?&]lang=..", "");
    }

    private int searches() throws SQLException {
        return rows.count("select count(*) from print_search");
    }

    /** It would lie there in clear until the desk has sealed it, and longer where the server is killed meanwhile. */
    @Test
    void aPrintThatIsStillComingLiesInNoFile() throws IOException {
        URI address = URI.create(portal.address("/criminalrecord/prints"));
        try (Browser browser = as("cro.examiner", Screen.DESKTOP, Language.ENGLISH);
                Socket socket = new Socket(address.getHost(), address.getPort())) {
            String cookies = browser.driver().manage().getCookies().stream()
                    .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            String half = "POST " + address.getPath() + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nCookie: "
                    + cookies + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 6000000\r\n\r\n"
                    + "--x\r\nContent-Disposition: form-data; name=\"finger:file\"; filename=\"a.png\"\r\n\r\n"
                    + "a".repeat(3_000_000);
            socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
            for (int look = 0; look < 10; look++) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                try (Stream<Path> all = Files.walk(portal.work())) {
                    assertTrue(
                            all.noneMatch(file -> file.getFileName().toString().startsWith("upload_")));
                }
            }
        }
    }

    /** For as long as the page is looked at: it is neither opened nor chosen. */
    private void withdrawTheLast(Browser browser) throws SQLException {
        int listed = browser.count("#candidates li");
        String set = rows.text("select p.set_id from taken_print p join print_candidate c on c.print_id = p.id"
                + " order by c.search_id desc, c.place desc");
        rows.change("update print_set set state = 'WITHDRAWN', withdrawn_at = completed_at, withdrawn_by = 'x',"
                + " withdrawn_why = 'x' where id = " + set);
        browser.driver().navigate().refresh();
        assertEquals("withdrawn", browser.find("#candidates li:last-child").getText());
        browser.shot("prints-candidate-withdrawn").check();
        assertEquals(listed - 1, browser.count("#choose input[type=checkbox]"));
        rows.change("update print_set set state = 'COMPLETE', withdrawn_at = null, withdrawn_by = null,"
                + " withdrawn_why = null where id = " + set);
    }

    private static boolean isSo(Browser browser, String condition) {
        return (Boolean) browser.driver()
                .executeScript("const box = document.querySelector('.prints .box'), print = box.querySelector('img');"
                        + " return " + condition);
    }

    private static void concludeInAnotherTab(Browser browser, String address) {
        String here = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB).get(address);
        browser.click("#conclude\\:conclusion option[value=IDENTIFIED]");
        browser.type("#conclude\\:remarks", SEEN).click("#conclude\\:give").find("#own");
        browser.driver().close();
        browser.driver().switchTo().window(here);
    }

    private boolean named(String page) throws SQLException {
        try (Connection connection = portal.database().open();
                Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery("select r.name, r.record_number from criminal_record r"
                        + " join print_candidate c on c.record_id = r.id")) {
            while (names.next()) {
                if (page.contains(names.getString(1)) || page.contains(names.getString(2))) return true;
            }
            return false;
        }
    }

    private static void begin(Browser browser, String standing) {
        browser.click("#begin\\:standing option[value=" + standing + "]").click("#begin\\:start");
    }

    private static void send(Browser browser, Path image, String dpi) {
        browser.find("#finger\\:file").sendKeys(image.toString());
        browser.type("#finger\\:dpi", dpi).click("#finger\\:take");
    }

    private static void open(Browser browser, String form) {
        SomeReason.state(browser, form, "Who the arrested man is", "FIR 12/2026")
                .click("#" + form + "\\:open")
                .find("#sets");
    }

    private Browser as(String username, Screen screen, Language language) {
        return portal.browser(screen, language).signIn(username, LoadDemo.PASSWORD);
    }
}
