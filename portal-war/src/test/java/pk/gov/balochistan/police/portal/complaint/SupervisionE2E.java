package pk.gov.balochistan.police.portal.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.TakenPaper;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.worklist.Figure;

/** Superiors look at figures, open their lists and take them away, in a real browser. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupervisionE2E {
    private final PortalServer portal;

    SupervisionE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void aNumberOpensItsListWhoseFilterStaysUntilItIsTakenOff() throws SQLException {
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            signIn(browser, "ig.balochistan").go("/complaint/supervision").shot("supervision");
            browser.check();
            assertEquals(
                    "place=balochistan days=30",
                    details("COMPLAINT_SUPERVISE:look", "user:ig.balochistan").get(0));
            assertEquals(
                    browser.count("h2[id$='Head'] + .scroll"), browser.count("#sections a"), "a way to each table");
            browser.click("#sections a[href='#categoriesHead']");
            assertTrue(browser.driver().getCurrentUrl().endsWith("#categoriesHead"));
            browser.send("#places th a[href*='range-quetta&']");
            assertEquals("Division: Quetta", browser.find("#totalHead").getText());
            WebElement number = browser.find("#categories td a[href*='OVERDUE']");
            String count = number.getText();
            browser.send("#categories td a[href*='OVERDUE']").shot("worklist-of-figure");
            browser.check();
            assertEquals(List.of("Overdue", "Under Quetta"), chips(browser));
            assertEquals(count, listed(browser));
            browser.go("/complaint/list");
            assertEquals(List.of("Overdue", "Under Quetta"), chips(browser));
            String file = take(browser);
            assertTrue(file.startsWith("\uFEFF\"Number\",\"About\""), file);
            assertFalse(file.lines().findFirst().orElseThrow().contains("\"\""), "a heading on each column");
            assertEquals(Integer.parseInt(count) + 1, file.lines().count());
            byte[] workbook = browser.taken("#workbook");
            assertEquals("PK", new String(workbook, 0, 2, StandardCharsets.US_ASCII), "a workbook is a ZIP file");
            assertEquals(file, takenBesideAnotherTab(browser));
            browser.click("#chip-figure").until(() -> browser.count("#chip-figure") == 0);
            assertEquals(List.of("Under Quetta"), chips(browser));
            browser.go("/complaint/list?pile=OPEN");
            List<String> taken = take(browser)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\"")[1].replace(" ", ""))
                    .toList();
            assertTrue(taken.size() > 100, "more than a row of the trail holds");
            String named = String.join(" ", details("COMPLAINT_SUPERVISE:takeList", "user:ig.balochistan"));
            assertEquals(
                    List.of(),
                    taken.stream().filter(digits -> !named.contains(digits)).toList());
        }
    }

    @Test
    void theFiguresAreReadOnAPhoneAndBeginWithOnesOwn() {
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            signIn(browser, "dpo.quetta")
                    .go("/officer/home")
                    .shot("home-figures")
                    .check();
            String own = browser.find("#ownFigures a strong").getText();
            browser.send("#ownFigures a");
            assertEquals(List.of(Texts.text("complaint.figure.OPEN", Language.URDU)), chips(browser));
            assertEquals(own, listed(browser));
            browser.go("/complaint/supervision?period=QUARTER").shot("supervision");
            browser.check();
            assertEquals("ur", TakenPaper.of(browser, "#digest", "digest").language());
            String title = TakenPaper.title(browser, "#digest");
            String day = Texts.isolated(Texts.date(Instant.now()));
            assertTrue(title.contains("کوئٹہ") && title.contains(day), title);
            assertTrue(
                    browser.find("#officers tbody th")
                            .getText()
                            .equals(Texts.text("supervision.nobody", Language.URDU)),
                    "what nobody has yet comes first");
            String file = take(browser);
            assertTrue(file.startsWith("\uFEFF\""), file);
            for (Figure figure : Figure.SUPERVISED)
                assertTrue(file.contains(Texts.text(figure.textKey(), Language.URDU)), figure.name());
            browser.send("#total a[href*='CLOSED_WITHOUT_WORD']").shot("worklist-of-figure");
            browser.check();
        }
    }

    @Test
    void whoeverSuperintendsNothingFindsNeitherThePageNorTheFiles() {
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            signIn(browser, "desk.kuchlak");
            assertEquals(0, browser.count("nav.menu a[href*=supervision]"));
            browser.go("/complaint/supervision");
            assertEquals(0, browser.count("#total"));
            assertEquals("404", status(browser, "figures.csv", "GET"));
            assertEquals("404", status(browser, "list.csv?pile=OPEN", "POST"));
            assertEquals("405", status(browser, "list.csv?pile=OPEN", "GET"));
        }
    }

    @Test
    void aRuleIsLookedAtBeforeItIsProposedAndAnotherPersonConfirmsIt() throws SQLException {
        String day = LocalDate.now(Texts.PAKISTAN).plusDays(3).toString();
        try (Browser first = portal.browser(Screen.DESKTOP, Language.ENGLISH);
                Browser second = portal.browser(Screen.PHONE, Language.URDU)) {
            signIn(first, "ig.balochistan").go("/complaint/rules").shot("rules").check();
            first.send("#rules a[href*='k=misbehaviour']");
            first.driver().executeScript("document.getElementById('rule:day').value = arguments[0]", day);
            first.type("#rule\\:contact", "99").type("#rule\\:why", "Whoever was wronged waits too long for a word.");
            first.send("#rule\\:look");
            assertEquals(
                    Texts.text("rulebook.contact.range", Language.ENGLISH, 0, 72),
                    first.find("#rule\\:contact")
                            .findElement(By.xpath("../span"))
                            .getText());
            assertEquals(0, first.count("#rule\\:propose"), "nothing is proposed that was not looked at");
            first.type("#rule\\:contact", "4").send("#rule\\:look").find("#preview");
            first.shot("rule-preview").check();
            assertEquals(
                    "SDPO 4/336 from " + day,
                    details("COMPLAINT_RULES:preview", "user:ig.balochistan").get(0));
            first.send("#rule\\:propose");
            assertEquals(0, first.count("#decide\\:confirm, #decide\\:decline"), "another person decides");
            signIn(second, "addl.ig").go("/complaint/rules").shot("rules").check();
            second.go("/complaint/rule?k=misbehaviour").send("#decide\\:look").find("#waitingPreview");
            second.shot("rule-waiting").check();
            second.send("#decide\\:confirm").shot("rule-confirmed").find("#rule\\:contact");
            assertTrue(second.text().contains(Texts.text("rules.confirmed", Language.URDU)), second.text());
            assertEquals(1, second.count("#history .tag.good"));
        }
    }

    private static Browser signIn(Browser browser, String username) {
        return browser.signIn(username, LoadDemo.PASSWORD);
    }

    private static List<String> chips(Browser browser) {
        return browser.all(".chips button").stream().map(WebElement::getText).toList();
    }

    /** The last number of the words that say which lines of how many are shown. */
    private static String listed(Browser browser) {
        String words = browser.find("nav.pages span").getText();
        return words.replaceAll(words.contains(" of ") ? ".* of " : "\\D.*", "");
    }

    /** A sheet of the page, as its link or button takes it away. */
    private static String take(Browser browser) {
        return new String(browser.taken("#file"), StandardCharsets.UTF_8);
    }

    /** Meanwhile the same officer looks for something else in another tab, a person among it. */
    private static String takenBesideAnotherTab(Browser browser) {
        String here = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.go("/complaint/list").type("#list\\:search", "Nobody of that name");
        browser.click("#list\\:look").until(() -> browser.text().contains("Nothing here"));
        assertEquals(1, take(browser).lines().count(), "what was searched for narrows the file, too");
        assertFalse(browser.find("#file").getDomAttribute("formaction").contains("Nobody"), "a person in an address");
        browser.driver().close();
        browser.driver().switchTo().window(here);
        return take(browser);
    }

    private static String status(Browser browser, String file, String method) {
        return browser.driver()
                .executeAsyncScript(
                        "const done = arguments[arguments.length - 1];"
                                + "fetch(arguments[0], {method: arguments[1]}).then(r => done(r.status))",
                        file,
                        method)
                .toString();
    }

    /** What the trail says of each such act, the last first. */
    private List<String> details(String action, String actor) throws SQLException {
        List<String> details = new ArrayList<>();
        try (Connection connection = portal.database().open();
                PreparedStatement query = connection.prepareStatement(
                        "select detail from audit_entry where action = ? and actor = ? order by at desc, id desc")) {
            query.setString(1, action);
            query.setString(2, actor);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) details.add(rows.getString(1));
            }
        }
        return details;
    }
}
