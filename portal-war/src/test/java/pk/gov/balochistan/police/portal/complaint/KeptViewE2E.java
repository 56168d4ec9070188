package pk.gov.balochistan.police.portal.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WindowType;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;

/** A page that was shown stays on the server: what it may still give to a browser that asks for parts of it. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptViewE2E {
    private static final String OFFICER = "sdpo.city";
    private static final String STORY = "class=\"story\"";
    private static final String POST = "const done = arguments[2];"
            + "const body = new URLSearchParams(new FormData(document.querySelector(arguments[0])));"
            + "for (const [name, value] of Object.entries(arguments[1])) body.set(name, value);"
            + "body.set('jakarta.faces.partial.ajax', 'true');"
            + "fetch(location.pathname, {method: 'POST', headers: {'Faces-Request': 'partial/ajax'}, body: body})"
            + ".then(answer => answer.text()).then(done);";

    private final PortalServer portal;

    KeptViewE2E(PortalServer portal) {
        this.portal = portal;
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    @Test
    void eachAnswerThatShowsACaseHasOpenedItAndNoneDoesOnceThePostHasEnded() throws SQLException {
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn(OFFICER, LoadDemo.PASSWORD).go("/complaint/list");
            String number = browser.find("#rows a.number").getText().replace(" ", "");
            browser.click("#rows a.number").find("#case form");
            long opened = opened(number);
            assertTrue(part(browser, "#case form", "case", Map.of()).contains(STORY));
            assertEquals(opened + 1, opened(number));
            endPost(OFFICER, "current_timestamp");
            try {
                assertFalse(part(browser, "#case form", "case", Map.of()).contains(STORY));
            } finally {
                endPost(OFFICER, "null");
            }
        }
    }

    /** In another tab the officer signed out and in again: nothing was sent, nothing is lost, and the same button is there again. */
    @Test
    void whatWasTypedBeforeAnotherSignInStaysAndThePageSaysWhatToDo() {
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn(OFFICER, LoadDemo.PASSWORD).go("/complaint/list");
            browser.click("#rows a.number").find("#case form");
            browser.driver().executeScript("document.querySelectorAll('details').forEach(part => part.open = true)");
            browser.type("#step\\:note", "Spoke to both neighbours.");
            String sheet = browser.driver().getWindowHandle();
            browser.driver().switchTo().newWindow(WindowType.TAB);
            browser.go("/officer/home").send("#signOut").signIn(OFFICER, LoadDemo.PASSWORD);
            browser.driver().close();
            browser.driver().switchTo().window(sheet);
            browser.click("#step .actions button");
            browser.until(() -> browser.find("#expired [data-when=renewed]").isDisplayed());
            browser.shot("sheet-expired");
            assertFalse(portal.log().contains("ViewExpired"));
            browser.until(() -> browser.find("#step .actions button").isEnabled());
            browser.click("#step .actions button");
            browser.until(() -> browser.count("#messages .good") > 0);
            assertTrue(browser.find(".timeline").getText().contains("Spoke to both neighbours."));
        }
    }

    @Test
    void eachAnswerThatListsTextsHasAskedForThemAndNoneDoesOnceThePostHasEnded() throws SQLException {
        portal.open("kept.admin", Role.ADMINISTRATOR, "balochistan");
        change(
                "insert into outgoing_sms (id, recipient, language, text_key, kind, urgency, state, created_at, next_attempt_at,"
                        + " valid_until) values (-1, '923001230987', 'en', 'sms.help', 'REPLY', 5, 'FAILED', current_timestamp,"
                        + " current_timestamp, current_timestamp)");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("kept.admin").go("/admin/messages").find("#list tbody .number");
            long listed = listed();
            assertTrue(part(browser, "#list", "list", Map.of()).contains("0987"));
            assertEquals(listed + 1, listed());
            endPost("kept.admin", "current_timestamp");
            assertFalse(part(browser, "#list", "list", Map.of()).contains("0987"));
        }
    }

    @Test
    void eachAnswerThatShowsRowsHasAskedForTheListAndNoneDoesOnceThePostHasEnded() throws SQLException {
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn(OFFICER, LoadDemo.PASSWORD).go("/complaint/list").find("#rows a.number");
            long listed = written("COMPLAINT_READ:list", "actor", "user:" + OFFICER);
            assertTrue(part(browser, "#list", "list", Map.of()).contains("view?n="));
            assertEquals(listed + 1, written("COMPLAINT_READ:list", "actor", "user:" + OFFICER));
            endPost(OFFICER, "current_timestamp");
            try {
                assertFalse(part(browser, "#list", "list", Map.of()).contains("view?n="));
            } finally {
                endPost(OFFICER, "null");
            }
        }
    }

    /** What the server answers when a script asks for a part of the page that the browser shows. */
    private static String part(Browser browser, String form, String part, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("jakarta.faces.source", part);
        fields.put("jakarta.faces.partial.execute", "@none");
        fields.put("jakarta.faces.partial.render", part);
        return (String) browser.driver().executeAsyncScript(POST, form, fields);
    }

    private long opened(String number) throws SQLException {
        return written("COMPLAINT_READ:open", "target", "complaint:" + number);
    }

    private long listed() throws SQLException {
        return written("MESSAGING_SUPERVISE:list", "actor", "user:kept.admin");
    }

    private long written(String action, String column, String value) throws SQLException {
        String sql = "select count(*) from audit_entry where action = ? and " + column + " = ?";
        try (Connection connection = portal.database().open();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, action);
            query.setString(2, value);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void endPost(String username, String at) throws SQLException {
        int ended = change("update account_grant set valid_until = " + at
                + " where account_id = (select id from user_account where username = '" + username + "')");
        assertTrue(ended > 0);
    }

    private int change(String sql) throws SQLException {
        try (Connection connection = portal.database().open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        }
    }
}
