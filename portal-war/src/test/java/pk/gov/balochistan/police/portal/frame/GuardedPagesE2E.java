package pk.gov.balochistan.police.portal.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** Every officers' page by post: what the posts are for opens, all else is refused where it is asked for, and written down. */
@ExtendWith(PortalExtension.class)
class GuardedPagesE2E {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Said here a second time and by role, so that a wrong line of the table is seen. */
    private static final Map<Role, Set<String>> OF_POST = new EnumMap<>(Map.of(
            Role.FRONT_DESK,
            Set.of("/counter/answer", "/counter/court", "/counter/court-sheet", "/counter/new", "/counter/receipt"),
            Role.SHO,
            Set.of(
                    "/station/diaries",
                    "/station/diary",
                    "/station/fir",
                    "/station/firs",
                    "/station/new-fir",
                    "/hotlist/entry",
                    "/hotlist/list",
                    "/hotlist/new",
                    "/hotlist/finger",
                    "/hotlist/picket",
                    "/complaint/court-sheet",
                    "/complaint/enquiry-report",
                    "/complaint/enquiry-reports",
                    "/complaint/fir-figures",
                    "/complaint/firs",
                    "/complaint/handover",
                    "/complaint/incoming",
                    "/complaint/list",
                    "/complaint/supervision",
                    "/complaint/view",
                    "/counter/answer",
                    "/counter/court",
                    "/counter/court-sheet",
                    "/counter/new",
                    "/counter/receipt",
                    "/criminalrecord/showing",
                    "/criminalrecord/showings",
                    "/account/codes",
                    "/admin/unlock"),
            Role.DPO,
            Set.of(
                    "/station/diaries",
                    "/station/diary",
                    "/station/fir",
                    "/station/firs",
                    "/hotlist/entry",
                    "/hotlist/list",
                    "/hotlist/new",
                    "/hotlist/finger",
                    "/hotlist/picket",
                    "/complaint/calls",
                    "/complaint/court-sheet",
                    "/complaint/enquiry-report",
                    "/complaint/enquiry-reports",
                    "/complaint/fir-figures",
                    "/complaint/findings",
                    "/complaint/firs",
                    "/complaint/handover",
                    "/complaint/incoming",
                    "/complaint/list",
                    "/complaint/supervision",
                    "/complaint/view",
                    "/admin/unlock",
                    "/criminalrecord/enquiries"),
            Role.CRO_EXAMINER,
            Set.of(
                    "/hotlist/entry",
                    "/hotlist/list",
                    "/hotlist/new",
                    "/hotlist/finger",
                    "/hotlist/picket",
                    "/criminalrecord/array",
                    "/criminalrecord/arrays",
                    "/criminalrecord/associations",
                    "/criminalrecord/chart",
                    "/criminalrecord/gang",
                    "/criminalrecord/gangs",
                    "/criminalrecord/new-gang",
                    "/criminalrecord/comparison",
                    "/criminalrecord/comparisons",
                    "/criminalrecord/correction",
                    "/criminalrecord/corrections",
                    "/criminalrecord/destruction",
                    "/criminalrecord/destructions",
                    "/criminalrecord/offender",
                    "/criminalrecord/offenders",
                    "/criminalrecord/set-doubt",
                    "/criminalrecord/recall",
                    "/criminalrecord/recalls",
                    "/criminalrecord/print-batches",
                    "/criminalrecord/waiting-print",
                    "/criminalrecord/waiting-prints",
                    "/criminalrecord/enter",
                    "/criminalrecord/expunge",
                    "/criminalrecord/expungings",
                    "/criminalrecord/find",
                    "/criminalrecord/lift",
                    "/criminalrecord/lifts",
                    "/criminalrecord/looks",
                    "/criminalrecord/numbers",
                    "/criminalrecord/new-array",
                    "/criminalrecord/new-lift",
                    "/criminalrecord/person",
                    "/criminalrecord/photos",
                    "/criminalrecord/print-search",
                    "/criminalrecord/hand",
                    "/criminalrecord/prints",
                    "/criminalrecord/prison",
                    "/criminalrecord/prison-discrepancies",
                    "/criminalrecord/prison-sheet",
                    "/criminalrecord/import",
                    "/criminalrecord/same-person",
                    "/criminalrecord/view"),
            Role.PROSECUTOR,
            Set.of(),
            Role.AUDITOR,
            Set.of("/admin/audit", "/admin/lookup", "/admin/lookups", "/admin/watched", "/criminalrecord/openings"),
            Role.ADMINISTRATOR,
            Set.of(
                    "/admin/accounts",
                    "/admin/account",
                    "/admin/new-account",
                    "/admin/orders",
                    "/admin/links",
                    "/admin/messages")));

    private static final Set<String> OF_ALL = Set.of("/officer/home", "/account/own", "/account/close-persons");

    @Test
    void aPageOpensToItsPostsAndTheRefusalToOthersIsWrittenDown(PortalServer portal) throws Exception {
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            for (Role role : OF_POST.keySet()) {
                String username = "door." + role.name().toLowerCase(Locale.ROOT).replace('_', '.');
                portal.open(username, role, role == Role.SHO ? "station-quetta-sariab" : "balochistan");
                String cookie = "officer=" + signedIn(browser, username) + "; lang=ur";
                assertEquals(
                        role == Role.PROSECUTOR, isTold(browser, "frame.noDesk", role), "of work that is yet to come");
                for (String page : OfficerPagesTest.pages()) {
                    if (!OfficerPages.isForEverybody(page)) tryPage(portal, role, username, cookie, page);
                }
                // Nor does a form that claims to have been shown before bring it up.
                String nobodys = role == Role.ADMINISTRATOR ? "/criminalrecord/enter" : "/admin/new-account";
                HttpResponse<String> sent = ask(portal, cookie, nobodys, "jakarta.faces.ViewState=1%3A2");
                assertEquals(403, sent.statusCode(), role + " " + sent.body());
                for (String line : menu(browser))
                    assertEquals(200, ask(portal, cookie, line, null).statusCode(), line);
            }
            browser.go("/criminalrecord/enter").shot("refused-page").check();
            assertEquals(
                    Texts.text("frame.problem.forbidden", Language.URDU),
                    browser.find("h1").getText());
            assertEquals(0, browser.count("a[href$='/complain'], a[href$='/track']"), "an officer's page");
            assertTrue(browser.find("a.brand").getAttribute("href").endsWith("/officer/home"));
            browser.send("main .button").find("#signOut");
        }
    }

    private static boolean isTold(Browser browser, String key, Role role) {
        return browser.text().contains(Texts.text(key, Language.URDU, Texts.text(role.textKey(), Language.URDU)));
    }

    private static void tryPage(PortalServer portal, Role role, String username, String cookie, String page)
            throws Exception {
        boolean opens = OF_ALL.contains(page) || OF_POST.get(role).contains(page);
        HttpResponse<String> answer = ask(portal, cookie, page, null);
        String said = role + " " + page + " " + answer.statusCode() + answer.body();
        // Without a receipt there is nothing to print, and the desk is led on to its form.
        assertTrue(opens == (answer.statusCode() == (page.equals("/counter/receipt") ? 302 : 200)), said);
        assertEquals(
                "no-store",
                answer.headers().firstValue("Cache-Control").orElse("").replaceAll(",.*", ""),
                said);
        if (!opens) {
            assertEquals(403, answer.statusCode(), said);
            assertFalse(answer.body().contains("<form"), said);
        }
        assertEquals(opens ? 0 : 1, refusals(portal, username, page), said);
    }

    private static String signedIn(Browser browser, String username) {
        browser.driver().manage().deleteAllCookies();
        browser.signIn(username).find("#signOut");
        return browser.driver().manage().getCookieNamed("officer").getValue();
    }

    private static List<String> menu(Browser browser) {
        return browser.all("nav.menu a").stream()
                .map(link -> URI.create(link.getAttribute("href")).getPath())
                .toList();
    }

    /** @param form null to ask for the page, else what is sent to it */
    private static HttpResponse<String> ask(PortalServer portal, String cookie, String page, String form)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(portal.address(page))).header("Cookie", cookie);
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int refusals(PortalServer portal, String username, String page) throws SQLException {
        try (Connection owner = portal.database().open();
                PreparedStatement sql = owner.prepareStatement("select count(*) from audit_entry where actor = ?"
                        + " and action like '%:page' and outcome = 'DENIED' and detail = ? and target is null")) {
            sql.setString(1, "user:" + username);
            sql.setString(2, page);
            ResultSet rows = sql.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }
}
