package pk.gov.balochistan.police.portal.criminalrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** A person is looked for by name where nobody knows the CNIC. */
@ExtendWith(PortalExtension.class)
class NameSearchE2E {
    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH, Naser Ahmd", "PHONE, URDU, نصیر احمد"})
    void aNameIsFoundInEitherScriptAndTheExaminerSaysWhatCameOfIt(
            Screen screen, Language language, String asked, PortalServer portal) {
        portal.loadDemo();
        try (Browser browser = portal.browser(screen, language)) {
            browser.signIn("cro.examiner", LoadDemo.PASSWORD).go("/criminalrecord/enter");
            enter(browser);
            browser.go("/criminalrecord/find").type("#byName\\:name", "N").click("#byName\\:look");
            browser.find("#byName .error");
            browser.shot("name-refused").check();
            browser.type("#byName\\:name", asked)
                    .type("#byName\\:purpose", "Named by a witness of the robbery")
                    .type("#byName\\:reference", "FIR 12/2026 Sariab")
                    .click("#byName\\:look");
            assertTrue(browser.find("#alike table").getText().contains("Naseer Ahmad"));
            assertEquals(asked, browser.find("#byName\\:name").getAttribute("value"), "what was typed stays");
            browser.shot("name-found").check();
            browser.click("#came\\:say").find("#came .error");
            browser.click("#came\\:outcome option[value=REFUTED]").click("#came\\:say");
            browser.until(() -> browser.text().contains(Texts.text("record.name.decided", language)));
            assertEquals(0, browser.count("#came"), "it is said once");
        }
    }

    private static void enter(Browser browser) {
        browser.type("#person\\:name", "Naseer Ahmad").type("#person\\:father", "Bashir Ahmad");
        browser.send("#person button[type=submit]");
    }
}
