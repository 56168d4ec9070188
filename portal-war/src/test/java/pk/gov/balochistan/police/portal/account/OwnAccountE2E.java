package pk.gov.balochistan.police.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.ReaderException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.credential.TotpSecret;
import pk.gov.balochistan.police.portal.shared.DrawnCode;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;

/** An officer sets up an app, prints a card, changes the password, and signs in with what was set up. */
@ExtendWith(PortalExtension.class)
class OwnAccountE2E {
    private static final String CHOSEN = "nine goats on the hill";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU"})
    void setsUpTheAppAndSignsInWithItsCode(Screen screen, Language language, PortalServer portal) throws Exception {
        String name = "app." + language.code();
        portal.open(name, Role.SHO, "station-quetta-sariab");
        try (Browser browser = portal.browser(screen, language)) {
            browser.signIn(name).go("/account/own").shot("account").check();
            browser.click("#beginApp\\:begin").shot("account-app").check();
            TotpSecret secret = secret(browser.find("#app strong.secret").getText());
            assertEquals(secret.uri("Balochistan Police", name), drawn(browser), "the camera reads what is typed");
            browser.type("#app\\:code", "000000")
                    .type("#app\\:appPassword", PortalServer.PASSWORD)
                    .click("#app\\:confirm");
            assertEquals(1, browser.all("#app").size(), "a wrong code changes nothing");
            browser.type("#app\\:code", secret.at(Instant.now()));
            browser.type("#app\\:appPassword", PortalServer.PASSWORD).click("#app\\:confirm");
            assertEquals(1, browser.all("#beginApp").size(), browser.text());
            browser.send("#signOut").signIn(name);
            assertTrue(
                    browser.driver().getCurrentUrl().contains("/signin-code"),
                    browser.driver().getCurrentUrl());
            browser.shot("sign-in-code").check();
            browser.type("input[id$=code]", secret.at(Instant.now().plusSeconds(30)))
                    .send("#form\\:go");
            assertTrue(browser.driver().getCurrentUrl().contains("/officer/home"), browser.text());
        }
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH", "PHONE, URDU"})
    void printsACardAndSignsInWithOneOfItsCodes(Screen screen, Language language, PortalServer portal) {
        String name = "card." + language.code();
        portal.open(name, Role.SHO, "station-quetta-sariab");
        try (Browser browser = portal.browser(screen, language)) {
            browser.signIn(name).go("/account/own");
            browser.type("#newCard\\:cardPassword", PortalServer.PASSWORD).click("#newCard\\:make");
            assertEquals(10, browser.all("#card li").size(), browser.text());
            browser.shot("account-card").check();
            String code = browser.all("#card li").get(4).getText().toLowerCase(Locale.ROOT);
            browser.send("#signOut").signIn(name);
            browser.type("input[id$=code]", code).send("#form\\:go");
            assertTrue(browser.driver().getCurrentUrl().contains("/officer/home"), browser.text());
        }
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, ENGLISH"})
    void changesThePassword(Screen screen, Language language, PortalServer portal) {
        String name = "change." + language.code();
        portal.open(name, Role.SHO, "station-quetta-sariab");
        try (Browser browser = portal.browser(screen, language)) {
            browser.signIn(name).go("/account/own");
            change(browser, PortalServer.PASSWORD, "too short");
            assertTrue(browser.find("#messages").getText().contains("12"), browser.text());
            change(browser, PortalServer.PASSWORD, CHOSEN);
            assertTrue(browser.find("#messages").getText().contains("was changed"), browser.text());
            browser.shot("account-password").check();
            browser.send("#signOut").go("/signin");
            browser.type("#form\\:username", name)
                    .type("#form\\:password", CHOSEN)
                    .send("#form\\:go");
            assertTrue(browser.driver().getCurrentUrl().contains("/officer/home"), browser.text());
        }
    }

    private static void change(Browser browser, String present, String chosen) {
        browser.type("#password\\:present", present).type("#password\\:chosen", chosen);
        browser.type("#password\\:again", chosen).click("#password\\:change");
    }

    private static String drawn(Browser browser) throws ReaderException {
        String size = browser.find("#app svg.qr").getDomAttribute("viewBox").replaceAll(".* ", "");
        return DrawnCode.read(browser.find("#app svg.qr path").getDomAttribute("d"), Integer.parseInt(size));
    }

    /** Reads base 32 as an app does. */
    private static TotpSecret secret(String typed) {
        BigInteger bits = BigInteger.ZERO;
        for (char c : typed.replaceAll("\\s", "").toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(c)));
        }
        byte[] octets = bits.toByteArray();
        byte[] seed = new byte[20];
        byte[] tail = Arrays.copyOfRange(octets, Math.max(0, octets.length - 20), octets.length);
        System.arraycopy(tail, 0, seed, 20 - tail.length, tail.length);
        return new TotpSecret(seed);
    }
}
