package pk.gov.balochistan.police.portal.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.JavascriptExecutor;
import pk.gov.balochistan.police.closing.WordCode;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.operations.LoadDemo;
import pk.gov.balochistan.police.portal.testing.Browser;
import pk.gov.balochistan.police.portal.testing.PortalExtension;
import pk.gov.balochistan.police.portal.testing.PortalServer;
import pk.gov.balochistan.police.portal.testing.Rows;
import pk.gov.balochistan.police.portal.testing.Screen;
import pk.gov.balochistan.police.portal.testing.TakenPaper;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** What officers of several posts do with one case: links, hand-overs, calls about the answer, findings, questions. */
@ExtendWith(PortalExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseworkE2E {
    private final PortalServer portal;
    private final Rows rows;

    @TempDir
    private Path folder;

    CaseworkE2E(PortalServer portal) {
        this.portal = portal;
        this.rows = new Rows(portal);
    }

    @BeforeAll
    void fill() {
        portal.loadDemo();
    }

    /** One person told a matter twice, and another station would hand a case over: the officer says how, and takes it over. */
    @Test
    void aCaseToldTwiceIsOfferedAndLinkedAndOneOfAnotherStationIsTakenOver() throws SQLException {
        String again = rows.text(
                "select c.tracking_number from complaint c join complaint d on d.complainant_phone ="
                        + " c.complainant_phone and d.place_id = c.place_id and d.id < c.id join place p on p.id = c.responsible_place_id"
                        + " where c.is_open = 1 and c.responsible_role = 'SHO' and p.code = 'station-quetta-sariab' order by c.filed_at desc");
        String asked = rows.text(
                "select c.tracking_number from complaint_transfer t join complaint c on c.id = t.complaint_id"
                        + " join place p on p.id = t.to_place_id where t.state = 'WAITING' and p.code = 'station-quetta-sariab'");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("sho.sariab", LoadDemo.PASSWORD)
                    .go("/complaint/view?n=" + again)
                    .find("#linked");
            browser.shot("case-offered").check();
            browser.click("#linked form button");
            browser.until(() -> browser.text().contains(Texts.text("linking.done", Language.ENGLISH)));
            browser.shot("case-linked").check();
            browser.click("#handOver").find("#ask");
            browser.shot("handover").check();
            browser.go("/complaint/list").find("#incoming");
            browser.shot("worklist-incoming").check();
            browser.go("/complaint/incoming?n=" + asked).find("#accept");
            browser.shot("take-over").check();
            browser.send("#accept button");
            browser.until(() -> browser.text().contains(Texts.text("handover.accepted", Language.ENGLISH)));
            browser.shot("case-taken-over").check();
            browser.go("/officer/home").shot("home-in-danger").check().click("#inDanger a");
            browser.find("#rows");
            browser.shot("worklist-in-danger").check().click("#rows a.number").find("#danger");
            browser.shot("case-in-danger").check();
            browser.type("#alarm\\:done", "A woman constable went there with a neighbour.")
                    .click("#alarm\\:save");
            browser.until(() -> browser.text().contains(Texts.text("alarm.saved", Language.ENGLISH)));
            assertEquals(0, browser.count("#danger"));
        }
        assertEquals("SHO", rows.ofComplaint("responsible_role", asked));
        assertEquals(
                rows.text("select id from place where code = 'station-quetta-sariab'"),
                rows.ofComplaint("responsible_place_id", asked));
        assertEquals(
                "SAME_MATTER",
                rows.text(
                        "select l.kind from complaint_link l join complaint c on c.id in (l.younger_id, l.older_id) where c.tracking_number = '"
                                + again + "'"));
    }

    /** An office that had no part in a case calls; a finding waits for the citizen; both read what is said of them, in Urdu. */
    @Test
    void aCallClosesACaseAndTheCitizenReadsWhatWasRecordedAndWhatIsAsked() throws SQLException {
        String called;
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("dpo.quetta", LoadDemo.PASSWORD)
                    .go("/complaint/calls")
                    .shot("calls")
                    .check();
            called = browser.find("#awaiting a.number").getText().replaceAll("\\D", "");
            browser.click("#awaiting a.number").find("#calls");
            ((JavascriptExecutor) browser.driver())
                    .executeScript("document.getElementById('call:when').value = arguments[0]", lastHourOfCalls());
            browser.click("#call\\:outcome option[value=YES]")
                    .type("#call\\:answeredBy", "The complainant himself")
                    .click("#call\\:satisfied option[value=true]")
                    .click("#call\\:askedFor option[value=false]");
            browser.shot("case-call").check();
            browser.click("#call button").until(() -> browser.text().contains("The call is written down."));
            assertEquals("CALL", rows.ofComplaint("closed_by", called));
            browser.go("/complaint/findings").shot("findings").check();
            browser.click("#findings a.number").find("#findingDecision");
            browser.shot("case-finding").check();
        }
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("sho.sariab", LoadDemo.PASSWORD).go("/counter/answer");
            browser.type("#number", called).type("#fact", "0000").type("#words", "It is not so.");
            browser.send("#send").shot("counter-answer").check();
            assertTrue(browser.text().contains(Texts.text("trackReply.outcome.NOT_KNOWN", Language.ENGLISH)));
        }
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            track(browser, called);
            browser.shot("track-called").check();
            assertEquals(
                    Texts.text("closing.by.CALL", Language.URDU),
                    browser.find("#closedBy").getText());
            assertTrue(browser.find("#appealDue").isDisplayed());
            String asked =
                    rows.text("select c.tracking_number from complaint c join false_finding f on f.complaint_id = c.id"
                            + " where f.decision = 'WAITING' and f.reply_at is null and c.status = 'IN_PROGRESS'"
                            + " and c.return_code_mac is null and c.complainant_phone is not null");
            rows.change("update complaint set may_text = 1 where tracking_number = ?", asked);
            track(browser, asked);
            browser.shot("track-asked").check();
            browser.type("#replyCode", WordCode.ofFinding(portal.keys(), TrackingNumber.parse(asked), 1));
            browser.type("#replyWords", "میں خود وہاں موجود تھا۔").send("#replySend");
            assertEquals(
                    Texts.text("trackReply.outcome.TAKEN", Language.URDU),
                    browser.find("#replySaid").getText());
            browser.shot("track-replied").check();
        }
    }

    /** The post asks; the complainant reads it, writes and gives a picture; the list marks the case until the post has read it. */
    @Test
    void theComplainantReadsWhatIsAskedAndAnswersWithWordsAndAPicture() throws Exception {
        String number = rows.text(
                "select c.tracking_number from complaint c join place p on p.id = c.responsible_place_id"
                        + " where c.status = 'IN_PROGRESS' and c.responsible_role = 'SHO' and p.code = 'station-quetta-sariab'"
                        + " and c.return_code_mac is null and c.complainant_phone is not null and c.sealed_to is null"
                        + " and not exists (select 1 from citizen_message m where m.complaint_id = c.id) order by c.filed_at desc");
        try (Browser officer = portal.browser(Screen.DESKTOP, Language.ENGLISH);
                Browser citizen = portal.browser(Screen.NARROW, Language.URDU)) {
            officer.signIn("sho.sariab", LoadDemo.PASSWORD).go("/complaint/view?n=" + number);
            officer.click("#mail summary").type("#ask\\:question", "Which colour was it?");
            officer.shot("case-ask").check();
            officer.click("#ask button")
                    .until(() -> officer.text().contains(Texts.text("caseMail.askedDone", Language.ENGLISH)));
            track(citizen, number);
            citizen.shot("track-question").check();
            assertEquals("Which colour was it?", citizen.find("#question").getText());
            citizen.type("#mailWords", "؟!").send("#mailSend");
            assertEquals(
                    Texts.text("mail.outcome.TOO_SHORT", Language.URDU),
                    citizen.find("#mailError").getText());
            assertEquals("؟!", citizen.find("#mailWords").getAttribute("value"), "nothing typed is lost");
            Path left = Files.write(folder.resolve("left.png"), png());
            citizen.find("#giveFile").sendKeys(left.toString());
            citizen.type("#mailWords", "گاڑی سفید تھی۔").send("#mailSend");
            assertEquals(
                    Texts.text("mail.outcome.TAKEN", Language.URDU),
                    citizen.find("#mailSaid").getText());
            assertEquals(
                    Texts.text("trackMail.fileLeft", Language.URDU),
                    citizen.find("#giveError").getText(),
                    "a file that was chosen is not dropped without a word");
            citizen.type("#mailWords", "نمبر یاد آ گیا: کوئٹہ 4101").send("#giveSend");
            assertEquals(
                    Texts.text("trackMail.noFile", Language.URDU),
                    citizen.find("#giveError").getText());
            assertEquals(
                    "نمبر یاد آ گیا: کوئٹہ 4101",
                    citizen.find("#mailWords").getAttribute("value"),
                    "words wait for the file that was forgotten");
            give(citizen, "words.txt", "no picture".getBytes(StandardCharsets.US_ASCII));
            assertEquals(
                    Texts.text("attachment.refusal.kind", Language.URDU),
                    citizen.find("#giveError").getText());
            assertEquals(
                    Texts.text("trackMail.wordsOnly", Language.URDU),
                    citizen.find("#mailSaid").getText(),
                    "the words beside the file went with it");
            assertTrue(citizen.driver().getTitle().startsWith(Texts.text("lodge.wrong", Language.URDU)));
            assertEquals("giveError", focused(citizen), "what is wrong is seen first, however long the case is");
            assertEquals("", citizen.find("#mailWords").getAttribute("value"));
            give(citizen, "IMG_2026_home.png", png());
            citizen.shot("track-given").check();
            assertEquals(1, citizen.count("#given li"));
            assertFalse(citizen.text().contains("IMG_2026"), "the name on the phone is not kept");
            officer.go("/complaint/list?box=MY_POSTS").shot("worklist-new-word").check();
            officer.go("/complaint/view?n=" + number).find("#unread");
            officer.shot("case-new-word").check();
            officer.click("#read button")
                    .until(() -> officer.text().contains(Texts.text("caseMail.readDone", Language.ENGLISH)));
            assertEquals(0, officer.count("#unread"));
        }
    }

    private static Object focused(Browser browser) {
        return browser.driver().executeScript("return document.activeElement.id");
    }

    private void give(Browser browser, String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        browser.find("#giveFile").sendKeys(file.toString());
        browser.send("#giveSend");
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /** A superior orders an enquiry, the officer keeps a draft and hands the report in, and the superior accepts it, in Urdu. */
    @Test
    void anEnquiryIsOrderedItsReportWrittenAndAccepted() throws SQLException {
        String number =
                rows.text("select c.tracking_number from complaint c join place p on p.id = c.responsible_place_id"
                        + " where c.status = 'IN_PROGRESS' and c.responsible_role = 'SDPO' and p.code = 'circle-quetta-sariab'"
                        + " and c.about_police = 1 and c.sealed_to is null and not exists (select 1 from case_enquiry e where e.complaint_id = c.id)"
                        + " order by c.filed_at desc");
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("sp.sariab", LoadDemo.PASSWORD).go("/complaint/view?n=" + number);
            browser.click("#enquiry details:has(#enquiryOrder) summary").type("#enquiryOrder\\:terms", "Too short");
            browser.click("#enquiryOrder button").until(() -> browser.count("#enquiryOrder .error") > 0);
            browser.type("#enquiryOrder\\:terms", "Whether an entry was made of the visit, and by whom.");
            browser.click("#enquiryOrder button").until(() -> browser.text().contains("The enquiry is ordered."));
        }
        try (Browser browser = portal.browser(Screen.DESKTOP, Language.ENGLISH)) {
            browser.signIn("sdpo.sariab", LoadDemo.PASSWORD).go("/complaint/enquiry-reports");
            browser.shot("enquiry-reports").check();
            browser.go("/complaint/view?n=" + number).send("#writeReport");
            browser.type("#report\\:complainantSide", "He came twice and no entry was made.");
            browser.click("#report\\:keep").until(() -> browser.text().contains("The draft is kept"));
            browser.go("/complaint/enquiry-report?n=" + number).send("#report\\:submit");
            browser.shot("enquiry-report").check();
            assertTrue(browser.find("#report\\:done").getText().contains("Write what was done"));
            browser.click("#report\\:acts\\:0\\:kind option[value=HEARD]");
            day(browser, "report:acts:0:day");
            browser.type("#report\\:acts\\:0\\:words", "The complainant, at the office")
                    .type("#report\\:otherSide", "The clerk says that the book was full.")
                    .type("#report\\:allegations\\:0\\:words", "No entry was made")
                    .click("#report\\:allegations\\:0\\:outcome option[value=BORNE_OUT]")
                    .type("#report\\:allegations\\:0\\:why", "The book of that day has no such entry.")
                    .type("#report\\:recommendation", "That the entry is made now.")
                    .send("#report\\:submit");
            assertTrue(browser.text().contains("The report is handed in."));
            refusesToAnswerBeforeAReport(browser);
        }
        try (Browser browser = portal.browser(Screen.PHONE, Language.URDU)) {
            browser.signIn("sp.sariab", LoadDemo.PASSWORD).go("/complaint/view?n=" + number);
            browser.find("#enquiryAnswer");
            browser.shot("case-enquiry").check();
            assertEquals(
                    "ur",
                    TakenPaper.of(browser, "#enquiryPaper", "enquiry-report").language());
            browser.click("#enquiryAnswer\\:accept")
                    .until(() -> browser.text().contains(Texts.text("enquirySheet.accepted", Language.URDU)));
        }
        assertEquals(
                "ACCEPTED",
                rows.text(
                        "select e.state from case_enquiry e join complaint c on c.id = e.complaint_id"
                                + " where c.tracking_number = ?",
                        number));
    }

    /** Of a kind that asks for one. */
    private void refusesToAnswerBeforeAReport(Browser browser) throws SQLException {
        String number =
                rows.text("select c.tracking_number from complaint c join place p on p.id = c.responsible_place_id"
                        + " where c.category_code = 'misbehaviour' and c.status = 'IN_PROGRESS' and c.responsible_role = 'SDPO'"
                        + " and p.code = 'circle-quetta-sariab' and not exists (select 1 from case_enquiry e"
                        + " where e.complaint_id = c.id and e.state = 'ACCEPTED')");
        browser.go("/complaint/view?n=" + number).find("#enquiryMissing");
        browser.click("#case details:has(#resolve) summary").type("#resolve\\:reason", "Nothing came of it.");
        browser.click("#resolve button");
        browser.until(() -> browser.find("#messages").getText().contains("only after a superior accepted"));
        assertEquals("IN_PROGRESS", rows.ofComplaint("status", number));
    }

    private static void day(Browser browser, String field) {
        ((JavascriptExecutor) browser.driver())
                .executeScript(
                        "document.getElementById(arguments[0]).value = arguments[1]",
                        field,
                        LocalDate.now(Texts.PAKISTAN).toString());
    }

    private void track(Browser browser, String number) throws SQLException {
        String phone = rows.ofComplaint("complainant_phone", number);
        browser.go("/track").type("#number", number).type("#fact", phone.substring(phone.length() - 4));
        browser.send("#ask");
    }

    /** The last moment of a day up to now at which a complainant may be called, as the field of a day and hour takes it. */
    private static String lastHourOfCalls() {
        LocalDateTime now = LocalDateTime.now(Texts.PAKISTAN).minusMinutes(2);
        LocalDateTime evening = now.toLocalDate().atTime(19, 30);
        boolean isHour = now.getHour() >= 9 && now.getHour() < 20;
        LocalDateTime at = isHour ? now : now.getHour() >= 20 ? evening : evening.minusDays(1);
        return at.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
