package pk.gov.balochistan.police.portal.picket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** An officer at a picket checks on a small phone; the post that looks for somebody hears of it. */
@ExtendWith(PortalExtension.class)
class PicketE2E {
    private static final int AT_MOST_BYTES = 30 * 1024;

    @ParameterizedTest
    @CsvSource({"ENGLISH, sdpo.sariab", "URDU, sdpo.city"})
    void aSmallPhoneTellsInOneLineWhatToDo(Language language, String officer, PortalServer portal) {
        portal.loadDemo();
        try (Browser browser = portal.browser(Screen.PHONE, language)) {
            browser.signIn(officer, LoadDemo.PASSWORD);
            long bytes = browser.weigh("/hotlist/picket");
            assertTrue(bytes > 0 && bytes <= AT_MOST_BYTES, bytes + " bytes");
            assertEquals(0, browser.count("script"), "works without");
            browser.shot("picket").check();

            browser.type("#number", "54400-0000101").type("#where", "");
            browser.click("#reason option[value='']").send("#ask");
            assertEquals(
                    Texts.text("refusal.cnic.malformed", language),
                    browser.find("#numberError").getText());
            assertEquals(3, browser.count(".field.wrong"), "each refusal beside its field");
            assertEquals("54400-0000101", browser.find("#number").getAttribute("value"), "what was typed stays");
            browser.shot("picket-refused").check();

            browser.type("#number", "54400-0000101-1").type("#where", "Naka Sariab Customs");
            browser.click("#reason option[value=PICKET]").find("#where").sendKeys(Keys.ENTER);
            String told = browser.find("#answer").getText();
            assertTrue(told.contains(Texts.text("hotlist.instruction.DETAIN", language)), told);
            assertTrue(told.contains("081-9200015"), told);
            assertFalse(told.contains("Sana") || told.contains("54400"), "nothing else about the person");
            browser.shot("picket-wanted").check();
            assertEquals("", browser.find("#number").getAttribute("value"), "ready for the next one");
            assertEquals("Naka Sariab Customs", browser.find("#where").getAttribute("value"));

            browser.type("#number", "qta ۱۲۳۴").send("#ask");
            assertTold(browser, language, "hotlist.instruction.STOP_VEHICLE");
            browser.shot("picket-vehicle").type("#number", "54400-0000104-1").send("#ask");
            assertTold(browser, language, "hotlist.instruction.SEE_SAFE");
            browser.shot("picket-missing").type("#number", "54400-0000199-1").send("#ask");
            assertTold(browser, language, "picket.nothing");
            browser.shot("picket-nothing").check();

            browser.click("summary")
                    .type("#name", "ثناءاللہ")
                    .type("#father", "Abdulkareem")
                    .send("#ask");
            String possible = assertTold(browser, language, "hotlist.instruction.COMPARE");
            assertTrue(possible.contains("Sana Ullah") && possible.contains("1011"), possible);
            assertFalse(possible.contains(Texts.text("hotlist.kind.WANTED", language)), possible);
            browser.shot("picket-possible").check();
            assertTrue(browser.count("#own li") >= 5, "the log of today");
            int undecided = browser.count("#which option");

            browser.send("#say");
            assertEquals(
                    Texts.text("policy.outcome.missing", language),
                    browser.find("#outcomeError").getText());
            browser.click("#outcome option[value=REFUTED]").send("#say");
            assertTrue(browser.text().contains(Texts.text("picket.decided", language)));
            assertEquals(undecided - 1, browser.count("#which option"), "it is said once");
            browser.shot("picket-said").check();
            browser.driver().executeScript("document.getElementById('which').add(new Option('', 'P1', true, true))");
            browser.click("#outcome option[value=REFUTED]").send("#say");
            assertEquals(
                    Texts.text("picket.stale", language), browser.find("#stale").getText());
            browser.shot("picket-stale").check();
        }
    }

    private static String assertTold(Browser browser, Language language, String key) {
        String told = browser.find("#answer").getText();
        assertTrue(told.contains(Texts.text(key, language)), told);
        return told;
    }

    @Test
    void onePersonEntersAnotherConfirmsAndThePostSeesItsHits(PortalServer portal) {
        portal.loadDemo();
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("officer.sariab", LoadDemo.PASSWORD).go("/hotlist/new");
            browser.click("#entry\\:kind option[value=WANTED]").type("#entry\\:name", "Naseer Ahmad");
            browser.type("#entry\\:contact", "none").send("#entry\\:save");
            assertEquals("Naseer Ahmad", browser.find("#entry\\:name").getAttribute("value"), "what was typed stays");
            browser.find("#entry .field:has(#entry\\:contact) .error");
            browser.shot("hotlist-refused").check();
            browser.click("#entry\\:instruction option[value=DETAIN]").type("#entry\\:father", "Bashir Ahmad");
            browser.type("#entry\\:caseReference", "FIR 12/2026").type("#entry\\:authority", "SHO Sariab");
            browser.type("#entry\\:order", "DD 14").type("#entry\\:contact", "081-9200015");
            browser.click("#entry\\:owner option[value=station-quetta-sariab]");
            day(browser, "entry:lastDay", LocalDate.now(Texts.PAKISTAN).plusDays(60));
            browser.send("#entry\\:save");
            browser.find("#own");
            assertEquals(0, browser.count("#decide"), "nobody confirms what they entered");
            browser.shot("hotlist-waiting").check();
        }
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("sho.sariab", LoadDemo.PASSWORD);
            int unseen = Integer.parseInt(browser.find("#hotlistHits strong").getText());
            browser.shot("hotlist-home")
                    .send("#hotlistWaiting")
                    .shot("hotlist-list")
                    .check();
            browser.send("#hits button");
            browser.go("/officer/home");
            assertEquals("" + (unseen - 1), browser.find("#hotlistHits strong").getText());
            browser.go("/hotlist/list?pile=WAITING&kind=WANTED");
            browser.driver()
                    .findElement(By.xpath("//table[@id='rows']//tr[contains(., 'Naseer Ahmad')]//a"))
                    .click();
            browser.find("#decide");
            browser.send("#decide\\:confirm");
            assertEquals(
                    Texts.text("hotlist.state.IN_FORCE", Language.ENGLISH),
                    browser.find("#state").getText());
            browser.click("#change\\:kind option[value=WITHDRAW]").send("#change\\:propose");
            browser.find("#change .error");
            browser.type("#change\\:why", "The court recalled the order").send("#change\\:propose");
            assertTrue(browser.text().contains(Texts.text("hotlist.instruction.CALL_FIRST", Language.ENGLISH)));
            browser.shot("hotlist-doubted").check();
        }
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            browser.signIn("sho.sariab", LoadDemo.PASSWORD);
            browser.go("/hotlist/list").shot("hotlist-list").check();
            browser.go("/hotlist/new").shot("hotlist-new").check();
        }
    }

    /** A browser's own date field takes keys in the order of its locale; the value is set as its picker would. */
    private static void day(Browser browser, String id, LocalDate value) {
        browser.driver()
                .executeScript("document.getElementById(arguments[0]).value = arguments[1]", id, value.toString());
    }
}
