package pk.gov.balochistan.police.portal.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** Complaints that another body received: the sheet is tried, corrected, tried again and filed. */
@ExtendWith(PortalExtension.class)
class ImportE2E {
    /** As the button sends it, whose answer a browser saves. */
    private static final String TAKEN =
            """
            const form = document.getElementById(arguments[0]);
            const sent = new URLSearchParams(new FormData(form));
            sent.append(arguments[1], '');
            return fetch(form.action, {method: 'POST', body: sent}).then(answer => answer.text())
            """;

    private final PortalServer portal;

    @TempDir
    Path folder;

    ImportE2E(PortalServer portal) {
        this.portal = portal;
    }

    @Test
    void aSheetIsTriedAndThenFiled() throws IOException {
        portal.open("cpo.import", Role.PROVINCE, "balochistan");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("cpo.import").go("/complaint/import");
            String names = (String) browser.driver().executeScript(TAKEN, "names", "names:codes");
            assertTrue(names.contains("\"district\",\"district-quetta\",\"Quetta\""), names);
            assertTrue(names.contains("\"category\",\"property_dispute\""), names);
            attach(browser, "theft").send("#sheet\\:try").shot("import-refused").check();
            assertTrue(browser.find("#rows")
                    .getText()
                    .contains(Texts.text("importing.refusal.category", Language.ENGLISH)));
            assertEquals(0, browser.count("#report\\:lodge"), "what is refused cannot be filed");
            attach(browser, "property_dispute").send("#sheet\\:try").send("#report\\:lodge");
            browser.shot("import-filed").check();
            assertEquals(
                    Texts.text("bulk.filed", Language.ENGLISH, 1, 0),
                    browser.find("#messages .good").getText());
            String number = browser.find("#rows tbody td:nth-child(4)").getText();
            assertTrue(number.matches("\\d{4} \\d{4} \\d{4}"), number);
            String taken = (String) browser.driver().executeScript(TAKEN, "report", "report:download");
            assertTrue(taken.contains("\"2\",\"PM-1\",\"Taken over\",\"" + number + "\""), taken);
        }
    }

    private Browser attach(Browser browser, String kind) throws IOException {
        Path sheet = folder.resolve(kind + ".csv");
        Files.writeString(
                sheet,
                "reference,received,name,cnic,phone,district,station,category,text,language,texts\n"
                        + "PM-1," + LocalDate.now(Texts.PAKISTAN) + ",Gul Khan,,,Quetta,," + kind
                        + ",They took my land from me.,en,no\n");
        browser.find("#sheet\\:file").sendKeys(sheet.toString());
        return browser;
    }
}
