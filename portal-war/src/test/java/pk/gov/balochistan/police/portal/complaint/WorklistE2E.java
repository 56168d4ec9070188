package pk.gov.balochistan.police.portal.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import pk.gov.balochistan.police.attachment.ReceivedFile;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.sms.coding.SmsCoding;

/** An officer's day with complaints, in a real browser. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorklistE2E {
    private final PortalServer portal;
    private final Rows rows;

    WorklistE2E(PortalServer portal) {
        this.portal = portal;
        this.rows = new Rows(portal);
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "URDU"})
    void theListAndTheSheetWorkOnADesk(Language language) {
        try (Browser browser = portal.browser(Screen.DESKTOP, language)) {
            signIn(browser, "sho.sariab").go("/complaint/list").shot("worklist").check();
            browser.click("#rows a.number").find("#case");
            browser.shot("case").check();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "URDU")
    void theListAndTheSheetWorkOnAPhone(Language language) {
        try (Browser browser = portal.browser(Screen.PHONE, language)) {
            signIn(browser, "sdpo.sariab")
                    .go("/complaint/list")
                    .shot("worklist")
                    .check();
            browser.click("#rows a.number").find("#case");
            browser.shot("case").check();
        }
    }

    private static int givenToMe(Browser browser) {
        return Integer.parseInt(
                browser.go("/complaint/list").find("#pile-MINE strong").getText());
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "URDU")
    void aSuperiorSeesWhatCameUpAndByWhichRule(Language language) throws SQLException {
        String number = cameUpTo("DPO", "district-quetta");
        try (Browser browser = portal.browser(Screen.DESKTOP, language)) {
            signIn(browser, "dpo.quetta").go("/complaint/list");
            browser.until(() -> browser.text().contains(Texts.text("worklist.escalated", language)));
            browser.shot("worklist-came-up").check();
            browser.go("/complaint/view?n=" + number).find("#cameUp");
            browser.shot("case-came-up").check();
            String why = browser.find("#cameUp").getText();
            assertTrue(why.contains(Texts.text("role.DPO", language)), why);
            assertTrue(why.contains(language == Language.URDU ? "قاعدہ" : "Rule"), why);
        }
    }

    private String cameUpTo(String role, String place) throws SQLException {
        return rows.text(
                "select c.tracking_number from complaint c join place p on p.id = c.responsible_place_id"
                        + " where c.times_escalated > 0 and c.is_open = 1 and c.responsible_role = ? and p.code = ?"
                        + " order by c.due_at",
                role,
                place);
    }

    @Test
    void anOfficerTakesACaseAddsAStepAndResolvesIt() throws SQLException {
        String number = newest("RECEIVED", "SHO", "station-quetta-sariab");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            signIn(browser, "sho.sariab");
            int mine = givenToMe(browser);
            hearOfAChange(browser, number);
            browser.go("/complaint/view?n=" + number);
            giveToAnOfficer(browser, number);
            browser.click("#take button").until(() -> browser.text().contains("The case is yours"));
            assertEquals(mine + 1, givenToMe(browser), "what one does oneself is in the figures at once");
            browser.go("/complaint/view?n=" + number);
            browser.click("#ready-STEP option:nth-child(2)");
            assertEquals(
                    Texts.text("ready.STEP.1", languageOf(number)),
                    browser.find("#step\\:note").getAttribute("value"),
                    "ready words, in the complainant's language, to be changed");
            browser.find("#step\\:note").clear();
            browser.type("#step\\:note", "Own words.").click("#ready-STEP option:nth-child(3)");
            browser.click("#ready-STEP option:nth-child(2)");
            assertEquals(
                    "Own words.\n" + Texts.text("ready.STEP.1", languageOf(number)),
                    browser.find("#step\\:note").getAttribute("value"),
                    "what was typed stays");
            browser.find("#step\\:note").clear();
            browser.type("#step\\:note", "Both sides were called for tomorrow at ten.");
            seeHowManyTexts(browser);
            browser.all("#step button").get(0).click();
            browser.until(() -> browser.text().contains("Both sides were called for tomorrow"));
            browser.click("#case details:has(#resolve) summary").type("#resolve\\:reason", "The wall was taken down.");
            browser.click("#resolve button").until(() -> browser.text().contains("now says whether that settles it"));
            browser.shot("case-resolved").check();
        }
        assertEquals("RESOLVED", rows.ofComplaint("status", number));
    }

    /** Beside the field, by the very rule by which the gateway cuts. */
    private static void seeHowManyTexts(Browser browser) {
        assertEquals(
                Texts.text("ready.part", Language.ENGLISH),
                browser.find("[data-counts='step:note']").getText());
        List<String> typed = List.of(
                "",
                "a".repeat(160),
                "a".repeat(161),
                "[".repeat(80),
                "a".repeat(152) + "[".repeat(80),
                "ش".repeat(70),
                "ش".repeat(71),
                "ش".repeat(66) + "😀".repeat(40),
                "é\n".repeat(80),
                "ê".repeat(80),
                "\u001b".repeat(80));
        for (String text : typed)
            assertEquals(
                    (long) SmsCoding.countParts(text),
                    browser.driver().executeScript("return countParts(arguments[0])", text),
                    text);
    }

    /** Another program writes on a timeline; the open list says so, and shows nothing new until it is asked to. */
    private void hearOfAChange(Browser browser, String number) throws SQLException {
        assertFalse(browser.find("#caseNews .notice").isDisplayed());
        rows.change(
                "insert into complaint_event (id, complaint_id, seq, at, actor, kind, is_public, status, text_key)"
                        + " select -1, c.id, 900, current_timestamp, 'system:trial', 'STEP', 0, c.status, 'complaint.event.STEP'"
                        + " from complaint c where c.id = (select max(o.id) from complaint o where o.tracking_number <> ?"
                        + " and o.responsible_role = 'SHO' and o.responsible_place_id = (select t.responsible_place_id"
                        + " from complaint t where t.tracking_number = ?))",
                number,
                number);
        browser.until(() -> browser.find("#caseNews .notice").isDisplayed());
        browser.shot("worklist-news");
        browser.click("#showNews")
                .until(() -> !browser.find("#caseNews .notice").isDisplayed());
    }

    /** By a number of the list that is offered; one that nobody wears is refused beside its field, and nothing that was typed is lost. */
    private void giveToAnOfficer(Browser browser, String number) throws SQLException {
        String own = rows.text("select belt_number from user_account where username = 'sho.sariab'");
        String belt = browser.all("datalist#officers option").stream()
                .map(option -> option.getAttribute("value"))
                .filter(offered -> !offered.equals(own))
                .findFirst()
                .orElseThrow();
        assertEquals("officers", browser.find("#allocate\\:belt").getAttribute("list"));
        browser.click("#case details:has(#step) summary").type("#step\\:note", "Half a sen");
        browser.click("#case details:has(#allocate) summary").type("#allocate\\:belt", "ZZ-99");
        browser.click("#allocate button");
        browser.until(() -> browser.text().contains(Texts.text("refusal.officer.unknown", Language.ENGLISH)));
        browser.shot("case-belt-refused").check();
        assertEquals(
                Texts.text("refusal.officer.unknown", Language.ENGLISH),
                browser.find("#allocate .error").getText());
        assertEquals("ZZ-99", browser.find("#allocate\\:belt").getAttribute("value"));
        assertEquals("Half a sen", browser.find("#step\\:note").getAttribute("value"));
        browser.type("#allocate\\:belt", belt).click("#allocate button");
        browser.until(() -> browser.text().contains(Texts.text("caseView.allocated", Language.ENGLISH)));
        assertEquals(belt, rows.ofComplaint("assigned_to", number));
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU"})
    void whatWasClosedWithoutTheCitizensWordSaysSo(Screen screen, Language language) {
        String words = Texts.text("closing.by.NOBODY", language);
        try (Browser browser = portal.browser(screen, language)) {
            signIn(browser, "ig.balochistan").go("/complaint/list");
            browser.click("#pile-WITHOUT_WORD")
                    .until(() ->
                            browser.all("#pile-WITHOUT_WORD[aria-pressed=true]").size() == 1);
            browser.shot("worklist-without-word").check();
            List<WebElement> rows = browser.all("#rows tbody tr");
            assertFalse(rows.isEmpty(), "the demonstration has such cases");
            rows.forEach(row -> assertTrue(row.getText().contains(words), row.getText()));
            browser.send("#rows a.number").shot("case-without-word").check();
            assertEquals(words, browser.find("#closedBy").getText());
        }
    }

    @Test
    void theSheetSaysWhichOfficerIsComplainedOfAndOnPaperWhoPrintedIt() throws SQLException {
        String number = newest("RECEIVED", "SDPO", "circle-quetta-sariab");
        try (Connection connection = portal.database().open();
                PreparedStatement named = connection.prepareStatement(
                        "insert into complaint_subject (id, complaint_id, officer_id, filed_at) select -1, c.id, o.id, c.filed_at"
                                + " from complaint c, officer o where c.tracking_number = ? and o.belt_number = 'B-1287'")) {
            named.setString(1, number);
            assertEquals(1, named.executeUpdate());
        }
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.URDU)) {
            signIn(browser, "sdpo.sariab").go("/complaint/view?n=" + number);
            String named = browser.find("dd.named").getText();
            assertTrue(named.startsWith("B-1287 " + rankOf("B-1287")), named);
            assertFalse(browser.find("#printed").isDisplayed(), "on paper alone");
            browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
            browser.shot("case-printed");
            String printed = browser.find("#printed").getText();
            assertTrue(
                    printed.contains(rows.text("select name_ur from user_account where username = 'sdpo.sariab'")),
                    printed);
            assertTrue(
                    printed.replace('\u2011', '-')
                            .contains(rows.text("select belt_number from user_account where username = 'sdpo.sariab'")),
                    printed);
            String today = Texts.date(Instant.now());
            assertTrue(printed.replace('\u2011', '-').contains(today), printed);
        }
    }

    private String rankOf(String belt) throws SQLException {
        return Texts.text(
                "rank." + rows.text("select rank_code from officer where belt_number = '" + belt + "'"), Language.URDU);
    }

    @Test
    void aFileIsAddedOrRefusedInWordsAndNoCopyStays() throws Exception {
        String number = newest("RECEIVED", "SDPO", "circle-quetta-sariab");
        Path statement = portal.work().resolve("statement.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(statement.toFile());
        }
        Path large = Files.write(portal.work().resolve("large.pdf"), new byte[ReceivedFile.MOST_OCTETS + 1000]);
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            signIn(browser, "sdpo.sariab").go("/complaint/view?n=" + number);
            sendFile(browser, large).until(() -> browser.text().contains("A file may have at most 10 MB."));
            sendFile(browser, statement).until(() -> browser.text().contains("The file was added."));
            assertEquals("statement.pdf", browser.find("ul.files a").getText());
            browser.until(() -> !isCopyLeft());
        }
    }

    private boolean isCopyLeft() {
        try (Stream<Path> left = Files.walk(portal.work())) {
            return left.anyMatch(file -> file.getFileName().toString().startsWith("upload_"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Browser sendFile(Browser browser, Path file) {
        browser.click("#case details:has(#files) summary");
        browser.find("#files\\:file").sendKeys(file.toString());
        return browser.send("#files button");
    }

    @Test
    void theFilterStaysWhenOneComesBack() {
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            signIn(browser, "dpo.quetta").go("/complaint/list");
            browser.click("#pile-OPEN")
                    .until(() ->
                            browser.find(".pile[aria-pressed=true]").getText().contains("All open"));
            browser.click("#list\\:status option[value=IN_PROGRESS]")
                    .click("#list\\:category option[value=slackness]")
                    .click("#list\\:sort option[value=NEWEST]")
                    .click("#list\\:look");
            String word = Texts.text("complaint.status.IN_PROGRESS", Language.ENGLISH);
            browser.until(() -> browser.all("#rows tbody tr").stream()
                    .allMatch(row -> row.getText().contains(word)));
            browser.click("#rows a.number").find("#case");
            browser.go("/complaint/list");
            assertTrue(browser.find(".pile[aria-pressed=true]").getText().contains("All open"));
            assertEquals("IN_PROGRESS", browser.find("#list\\:status").getAttribute("value"));
            assertEquals("slackness", browser.find("#list\\:category").getAttribute("value"));
            assertEquals("NEWEST", browser.find("#list\\:sort").getAttribute("value"));
            assertFalse(browser.all("#rows tbody tr").isEmpty());
            browser.click("#pile-OVERDUE").until(() -> browser.find(".pile[aria-pressed=true]")
                    .getAttribute("id")
                    .equals("pile-OVERDUE"));
            String late = Texts.text("worklist.overdue", Language.ENGLISH);
            List<WebElement> marks = browser.all("#rows tbody .tag.bad:not(:empty)");
            assertFalse(marks.isEmpty());
            marks.forEach(mark -> assertEquals(late, mark.getText()));
        }
    }

    @Test
    void aSearchThatIsRefusedSaysWhyBesideItsFieldWheneverThePageIsOpened() {
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            signIn(browser, "dpo.quetta").go("/complaint/list");
            browser.type("#list\\:search", "4821 0937 5522").click("#list\\:look");
            String why = browser.find("#list .bar .error").getText();
            assertTrue(why.contains("number"), why);
            browser.go("/complaint/list").shot("worklist-refused").check();
            assertEquals(why, browser.find("#list .bar .error").getText());
            assertEquals("4821 0937 5522", browser.find("#list\\:search").getAttribute("value"));
            browser.click("#list\\:clear").until(() -> browser.count("#list .bar .error") == 0);
            assertEquals("", browser.find("#list\\:search").getAttribute("value"));
            browser.find("#list\\:search").sendKeys("Nobody of that name", Keys.ENTER);
            browser.until(() -> browser.text().contains("Nothing here"));
        }
    }

    @Test
    void theListTurnsItsPagesInPlaceAndASlashLeadsToTheSearch() {
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            signIn(browser, "sdpo.sariab").go("/complaint/list");
            browser.click("#pile-OPEN").until(() -> browser.text().contains("1 to 25 of"));
            String first = browser.find("#rows a.number").getText();
            browser.click("#page-2").until(() -> browser.text().contains("26 to 50 of"));
            assertEquals("2", browser.find(".pages [aria-current=page]").getText());
            assertNotEquals(first, browser.find("#rows a.number").getText());
            browser.click("#page-before").until(() -> browser.text().contains("1 to 25 of"));
            assertEquals(first, browser.find("#rows a.number").getText());
            browser.find("body").sendKeys("/");
            assertEquals(
                    "list:search", browser.driver().switchTo().activeElement().getAttribute("id"));
            browser.shot("worklist-pages").check();
        }
    }

    @Test
    void theStationComplainedOfFindsNothingNotEvenByItsAddress() throws SQLException {
        String number = newest("RECEIVED", "SDPO", "circle-quetta-sariab");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            signIn(browser, "sho.sariab").go("/complaint/view?n=" + number);
            assertTrue(browser.text().contains("Nothing was found under this number"));
            assertFalse(browser.text().contains("What happened"));
            browser.go("/complaint/list").type("#list\\:search", number).click("#list\\:look");
            browser.until(() -> browser.text().contains("Nothing here"));
            browser.shot("case-not-mine").check();
        }
    }

    @Test
    void theTrailNamesEachCaseThatTheListShowed() throws SQLException {
        List<String> shown;
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            signIn(browser, "sdpo.city").go("/complaint/list");
            shown = browser.all("#rows a.number").stream()
                    .map(number -> number.getText().replace(" ", ""))
                    .toList();
        }
        assertFalse(shown.isEmpty());
        assertEquals("rows=" + shown.size() + " " + String.join(",", shown), lastListOf("user:sdpo.city"));
    }

    private String lastListOf(String actor) throws SQLException {
        return rows.text(
                "select detail from audit_entry where action = 'COMPLAINT_READ:list' and actor = ?"
                        + " order by at desc, id desc",
                actor);
    }

    private static Browser signIn(Browser browser, String username) {
        return browser.signIn(username, LoadDemo.PASSWORD);
    }

    private String newest(String status, String role, String place) throws SQLException {
        return rows.text(
                "select c.tracking_number from complaint c join place p on p.id = c.responsible_place_id"
                        + " where c.status = ? and c.responsible_role = ? and p.code = ? order by c.filed_at desc",
                status,
                role,
                place);
    }

    private Language languageOf(String number) throws SQLException {
        return rows.ofComplaint("language", number).equals(Language.URDU.code()) ? Language.URDU : Language.ENGLISH;
    }
}
