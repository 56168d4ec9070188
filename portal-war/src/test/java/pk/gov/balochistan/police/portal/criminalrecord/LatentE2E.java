package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;
import pk.gov.balochistan.police.inventedprint.LiftPhotograph;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.SomeReason;
import pk.gov.balochistan.police.portal.testing.TakenPaper;
import pk.gov.balochistan.police.shared.Language;

/** A trace from a scene is measured, marked by mouse and keyboard, searched in the background and identified by two examiners; another is tied with that of another scene. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LatentE2E {
    /** Of a person of the demo. */
    private static final long FINGER = 1_009;

    private static final String SEEN = "Delta and eleven points agree, nothing differs.";

    private static final String OTHER_SCENE = "Khuzdar";

    @TempDir
    Path files;

    private final PortalServer portal;

    LatentE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void aTraceIsMeasuredMarkedSearchedAndIdentifiedByTwo() throws IOException {
        String lift;
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("cro.examiner", LoadDemo.PASSWORD);
            browser.go("/criminalrecord/lifts").shot("lifts").check();
            assertTrue(browser.count("#lifts tbody tr") >= 4);
            browser.click("#filter\\:state option[value=UNSOLVED]").send("#filter\\:look");
            assertEquals(1, browser.count("#lifts tbody tr"));
            assertTrue(browser.driver().getCurrentUrl().contains("s=UNSOLVED"), "the address says what is shown");
            browser.go("/criminalrecord/lifts?p=1").send("#before");
            assertTrue(browser.count("#lifts tbody tr") >= 4, "back from a later page, whatever is filtered");
            enter(browser);
            lift = browser.driver().getCurrentUrl().replaceAll("[?&]lang=..", "");
            measure(browser);
            mark(browser);
            search(browser);
            conclude(browser);
            assertEquals(0, browser.count("#persons"));
        }
        String page = lift.substring(lift.indexOf("/criminalrecord"));
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            browser.signIn("cro.second", LoadDemo.PASSWORD);
            browser.go(page).find("canvas[data-ready]");
            browser.shot("lift").check().checkNothingIsCutOff();
            assertEquals(0, browser.count("#searchList a"), "a list is its searcher's alone");
            browser.go("/criminalrecord/lifts").shot("lifts").check().checkNothingIsCutOff();
            browser.go("/criminalrecord/new-lift").shot("lift-new").check();
            browser.go("/criminalrecord/comparisons").send("#waiting li:last-child a");
            browser.click("#marked").shot("lift-comparison").check();
            assertFalse(browser.text().contains(SEEN));
            conclude(browser);
            assertEquals(1, browser.count("#persons li"), "a trace is nobody's");
            browser.go(page).find("canvas[data-ready]");
            assertEquals(0, browser.count("#ask"), "what is identified is searched no more");
            assertEquals(1, browser.count("#state.good"));
        }
    }

    @Test
    void twoTracesAreTiedByTwoAndOnlyThenTheirCasesLearnOfEachOther() {
        String lift;
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("cro.examiner", LoadDemo.PASSWORD);
            browser.go("/criminalrecord/lifts?s=UNSOLVED")
                    .send("#lifts tbody a")
                    .find("canvas[data-ready]");
            lift = browser.driver().getCurrentUrl().replaceAll("[?&]lang=..", "");
            browser.click("#ask\\:among option[value=TRACES]").send("#ask\\:send");
            assertEquals("TRACES", browser.find("#ask\\:among").getAttribute("value"), "nothing chosen is lost");
            SomeReason.state(browser, "ask", "Which scenes are of one hand", "FIR 88/2026 Sariab")
                    .send("#ask\\:send");
            browser.until(() -> browser.count("#searchList .tag.good") == 2);
            browser.shot("lift-among-traces").check();
            browser.send("#searchList a").find("#candidates");
            browser.shot("trace-candidates").check();
            assertFalse(browser.text().contains(OTHER_SCENE));
            browser.driver().executeScript("document.querySelector('#choose input[type=checkbox]').click()");
            browser.send("#choose\\:compare").send("#waiting li:last-child a");
            browser.shot("trace-comparison").check();
            conclude(browser);
            assertFalse(browser.text().contains(OTHER_SCENE));
            browser.go(lift.substring(lift.indexOf("/criminalrecord"))).find("canvas[data-ready]");
            assertEquals(0, browser.count("#ties"), "one examiner ties nothing");
        }
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            browser.signIn("cro.second", LoadDemo.PASSWORD);
            browser.go("/criminalrecord/comparisons").send("#waiting li:last-child a");
            browser.shot("trace-comparison").check().checkNothingIsCutOff();
            assertFalse(browser.text().contains(OTHER_SCENE));
            conclude(browser);
            assertEquals(0, browser.count("#persons"), "they are nobody's");
            assertTrue(browser.find("#tied").getText().contains(OTHER_SCENE));
            browser.shot("trace-tied").check().checkNothingIsCutOff();
            assertEquals(
                    "ur", TakenPaper.of(browser, "#paper", "trace-report-ur").language());
            browser.go(lift.substring(lift.indexOf("/criminalrecord"))).find("canvas[data-ready]");
            assertTrue(browser.find("#ties").getText().contains(OTHER_SCENE));
            assertEquals(1, browser.count("#state.warn"), "it stays in the unsolved file");
            browser.shot("lift-tied").check().checkNothingIsCutOff();
            browser.send("#ties a").find("canvas[data-ready]");
            assertTrue(browser.find("#facts").getText().contains(OTHER_SCENE));
            assertTrue(browser.find("#ties").getText().contains("Sariab"));
        }
        withdrawTheTie(lift);
    }

    /** Whoever decided it may say that it was wrong, and the other one may own up. */
    private void withdrawTheTie(String lift) {
        String comparison;
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("cro.second", LoadDemo.PASSWORD);
            browser.go(lift.substring(lift.indexOf("/criminalrecord"))).find("canvas[data-ready]");
            browser.send("#ties a[href*=comparison]").find("#tied");
            comparison = browser.driver().getCurrentUrl().replaceAll("[?&]lang=..", "");
            browser.type("#doubt\\:why", "Both deltas lie on the other side.").send("#doubt\\:raise");
            browser.find("#doubted");
        }
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            browser.signIn("cro.examiner", LoadDemo.PASSWORD);
            browser.go(comparison.substring(comparison.indexOf("/criminalrecord")));
            browser.send("#withdraw\\:give").find("#withdrawn");
            assertEquals(0, browser.count("#tied"));
            browser.shot("tie-withdrawn").check().checkNothingIsCutOff();
            assertEquals(
                    "ur",
                    TakenPaper.of(browser, "#paper", "withdrawn-report-ur").language());
            browser.go(lift.substring(lift.indexOf("/criminalrecord"))).find("canvas[data-ready]");
            assertEquals(0, browser.count("#ties"));
        }
    }

    private void enter(Browser browser) throws IOException {
        Path photograph = Files.write(
                files.resolve("trace.png"), LiftPhotograph.of(Impression.latent(InventedFinger.of(FINGER), 3)));
        browser.send("#filter a").send("#lift\\:enter").shot("lift-new-refused").check();
        assertEquals(7, browser.count("#lift .error"), "all that is wrong at once, each beside its field");
        browser.type("#lift\\:reference", "FIR 91/2026 Sariab").type("#lift\\:exhibit", "P-7");
        browser.type("#lift\\:foundAt", "Glass of the front door, outer side").type("#lift\\:liftedBy", "ASI Gul Khan");
        browser.click("#lift\\:method option[value=POWDER]").send("#lift\\:enter");
        assertEquals("P-7", browser.find("#lift\\:exhibit").getAttribute("value"), "nothing typed is lost");
        browser.driver().executeScript("document.getElementById('lift:liftedAt').value = '2026-01-05T10:30'");
        browser.find("#lift\\:file").sendKeys(photograph.toString());
        browser.send("#lift\\:enter").find("canvas[data-ready]");
    }

    /** The one mark by mouse, the other by keyboard, then both as the ruler says. */
    private static void measure(Browser browser) {
        new Actions(browser.driver())
                .moveToElement(browser.find("#canvas"), -100, 50)
                .click()
                .perform();
        browser.until(() -> !browser.find("#scale\\:x1").getAttribute("value").isEmpty());
        browser.find("#canvas").sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ENTER);
        assertEquals(number(browser, "#scale\\:x1") + 20, number(browser, "#scale\\:x2"), "two steps of ten pixels");
        type(browser, "scale", "x1", LiftPhotograph.RULER_X, "y1", LiftPhotograph.RULER_Y);
        type(browser, "scale", "x2", LiftPhotograph.rulerEnd(), "y2", LiftPhotograph.RULER_Y);
        browser.send("#scale\\:measure");
        assertTrue(browser.find("#scale .error").getText().contains("millimetres"));
        assertEquals(LiftPhotograph.RULER_X, number(browser, "#scale\\:x1"));
        browser.type("#scale\\:mm", "30").send("#scale\\:measure");
        assertTrue(browser.find("#facts").getText().contains("500"));
        type(browser, "region", "x", LiftPhotograph.TRACE_X, "y", LiftPhotograph.TRACE_Y);
        type(browser, "region", "w", 320, "h", 400);
        browser.send("#region\\:cut").find("canvas[data-ready]");
    }

    private static void mark(Browser browser) {
        browser.send("#propose\\:find").find("canvas[data-ready]");
        int proposed = browser.count("#rows tbody tr");
        assertTrue(proposed > 10, "proposed " + proposed);
        browser.click("#zoom option[value='2']").click("#ridges");
        browser.shot("lift-proposed").check();
        browser.find("#canvas").sendKeys("n", "+", "k", Keys.DELETE, Keys.ENTER, "]");
        assertEquals(proposed, browser.count("#rows tbody tr"), "one taken away, one added");
        String added = browser.find("#rows tbody tr:last-child [data-of=turn]").getAttribute("value");
        assertEquals("5", added);
        // In the middle of the region, which is where the keys had not been.
        browser.type("#rows tbody tr:last-child [data-of=x]", "" + (LiftPhotograph.TRACE_X + 160));
        browser.type("#rows tbody tr:last-child [data-of=y]", "" + (LiftPhotograph.TRACE_Y + 200));
        assertTrue(browser.find("#marks\\:written").getAttribute("value").endsWith("360 260 5 E"));
        browser.click("#ridges").shot("lift-marked");
        losesNothing(browser, proposed);
        browser.send("#marks\\:keep").find("canvas[data-ready]");
        assertEquals(2, browser.count("#versions li"), "what the program proposed stays");
    }

    /** Not by another button, nor where the sign-in has ended or the page is older than it. */
    private static void losesNothing(Browser browser, int marks) {
        browser.click("#scale\\:measure");
        browser.until(() -> browser.find("#unkept").isDisplayed());
        browser.shot("lift-unkept");
        Set<Cookie> cookies = browser.driver().manage().getCookies();
        browser.driver().manage().deleteAllCookies();
        browser.click("#marks\\:keep");
        browser.until(() -> browser.find("#expired").isDisplayed());
        browser.shot("lift-expired");
        assertEquals(marks, browser.count("#rows tbody tr"));
        cookies.forEach(browser.driver().manage()::addCookie);
        browser.driver().executeScript("document.querySelector('#marks [name$=ViewState]').value = '-1:-1'");
        browser.send("#marks\\:keep").find("canvas[data-ready]");
        assertEquals(marks, browser.count("#rows tbody tr"));
        browser.find("#messages .warn");
        assertEquals(1, browser.count("#versions li"), "sent again by its examiner alone");
    }

    private static void search(Browser browser) {
        browser.type("#ask\\:purpose", "Who broke").send("#ask\\:send");
        assertEquals("FIR 91/2026 Sariab", browser.find("#ask\\:reference").getAttribute("value"));
        SomeReason.state(browser, "ask", "Who broke the front door", "FIR 91/2026 Sariab")
                .send("#ask\\:send");
        browser.shot("lift-searching").check();
        browser.until(() -> browser.count("#searchList .tag.good") == 1);
        browser.shot("lift-searched").check();
        browser.send("#searchList a").find("#candidates");
        browser.click("#marked").shot("lift-candidates").check();
        assertNotEquals(0, browser.count(".stack svg circle"));
        browser.driver().executeScript("document.querySelector('#choose input[type=checkbox]').click()");
        browser.send("#choose\\:compare").send("#waiting li:last-child a");
        browser.click("#pairZoom option[value='2']").shot("lift-comparison").check();
        assertEquals(
                true,
                browser.driver()
                        .executeScript("return [...document.querySelectorAll('.stack img')]"
                                + ".every(print => print.width === 2 * print.naturalWidth)"),
                "both at once");
    }

    private static void conclude(Browser browser) {
        browser.click("#conclude\\:conclusion option[value=IDENTIFIED]").type("#conclude\\:remarks", SEEN);
        browser.send("#conclude\\:give");
    }

    private static int number(Browser browser, String css) {
        return Integer.parseInt(browser.find(css).getAttribute("value"));
    }

    private static void type(Browser browser, String form, String one, int value, String other, int otherValue) {
        browser.type("#" + form + "\\:" + one, "" + value).type("#" + form + "\\:" + other, "" + otherValue);
    }
}
