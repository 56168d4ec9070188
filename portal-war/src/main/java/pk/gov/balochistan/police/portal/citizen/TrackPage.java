package pk.gov.balochistan.police.portal.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import pk.gov.balochistan.police.complaint.Closing;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.PortalCookies;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.tracking.Answered;
import pk.gov.balochistan.police.tracking.CaseSummary;
import pk.gov.balochistan.police.tracking.CitizenWord;
import pk.gov.balochistan.police.tracking.Tracked;
import pk.gov.balochistan.police.tracking.TrackingDesk;
import pk.gov.balochistan.police.tracking.WebCaller;
import pk.gov.balochistan.police.tracking.WordOutcome;

/**
 * How far is my complaint? The number is sent in the form's body, so that it stands in no address, log or history; only the QR
 * code of the receipt fills it in. The device gets a random name, so that guesses can be counted (SECURITY.md T10).
 */
@Named("track")
@RequestScoped
public class TrackPage {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int LONGEST = 60;

    private TrackingDesk desk;
    private PortalCookies cookies;
    private PageLanguage language;
    private PageTexts texts;
    private HttpServletRequest request;

    private String number;
    private String fact;
    private String error;
    private boolean asked;
    private Tracked found;
    private WordOutcome outcome;
    private String satisfaction;
    private String code;
    private String reason;
    private CaseSummary sheet;
    private Language sheetLanguage;

    protected TrackPage() {}

    @Inject
    TrackPage(
            TrackingDesk desk,
            PortalCookies cookies,
            PageLanguage language,
            PageTexts texts,
            HttpServletRequest request) {
        this.desk = desk;
        this.cookies = cookies;
        this.language = language;
        this.texts = texts;
        this.request = request;
    }

    /** Gives the device its name and fills in the number of a receipt's QR code. */
    public void open() {
        if (TrackingCaller.device(cookies).isEmpty())
            cookies.keepFor(KEPT, TrackingCaller.DEVICE, DraftCookie.random(), "/track");
        String scanned = Typed.digits(request.getParameter("n"));
        if (number == null && scanned.length() == 12) number = scanned;
    }

    /** Looks the number up; whatever is wrong is one line beside the field. */
    public String ask() {
        return answered(() -> {
            found = desk.track(TrackingNumber.parse(number), getCaller()).orElse(null);
            if (found == null) error = texts.of("track.unknown");
        });
    }

    /** The answer of the police settles it. */
    public String yes() {
        Integer satisfied =
                satisfaction == null || !satisfaction.matches("[1-9]") ? null : Integer.valueOf(satisfaction);
        return say(new CitizenWord(CitizenWord.Kind.YES, satisfied, null));
    }

    /** It does not. */
    public String no() {
        return say(new CitizenWord(CitizenWord.Kind.NO, null, reason));
    }

    /** It does not, and the next superior is asked. */
    public String appeal() {
        return say(new CitizenWord(CitizenWord.Kind.APPEAL, null, reason));
    }

    private String say(CitizenWord word) {
        return answered(() -> {
            Answered answer = desk.say(TrackingNumber.parse(number), getCaller(), word, code);
            found = answer.tracked().orElse(null);
            if (found == null) error = texts.of("track.word.NOT_KNOWN");
            else outcome = answer.outcome();
        });
    }

    /** The sheet for a petition, on a page of its own under the same address. */
    public String printEnglish() {
        return print(Language.ENGLISH);
    }

    public String printUrdu() {
        return print(Language.URDU);
    }

    private String print(Language printed) {
        answered(() -> {
            sheet = desk.summarise(TrackingNumber.parse(number), getCaller())
                    .summary()
                    .orElse(null);
            sheetLanguage = printed;
            if (sheet == null) error = texts.of("track.word.NOT_KNOWN");
        });
        return sheet == null ? null : "/summary";
    }

    private String answered(Runnable question) {
        asked = true;
        try {
            question.run();
        } catch (RuleViolation refusal) {
            error = Texts.text(refusal.key(), language.current(), refusal.arguments());
        }
        return null;
    }

    /** Who asks here, for parts of this page that ask a desk of their own. */
    public WebCaller getCaller() {
        return TrackingCaller.of(request, cookies, fact);
    }

    /** Whether the answer waits for this reader's word. A form that comes in is read before the case is. */
    public boolean isWordAwaited() {
        return found == null ? isSaying() : found.isInFull() && found.details().wordAwaited();
    }

    public boolean isMayReopen() {
        return found == null ? isSaying() : found.isInFull() && found.details().mayReopen();
    }

    public boolean isMayAppeal() {
        return found == null ? isSaying() : found.isInFull() && found.details().mayAppeal();
    }

    /** Whether there is a sheet to print. */
    public boolean isMayPrint() {
        return found == null ? request.getParameter("sheetForm") != null : found.fir() != null;
    }

    /** What is printed; null where nothing was asked for, or it did not open. */
    public CaseSummary getSheet() {
        return sheet;
    }

    /** In which the sheet is printed; null where nothing was asked for. */
    Language sheetLanguage() {
        return sheetLanguage;
    }

    /** Until when the word is awaited, in words; null where it is not. */
    public String getWordDue() {
        boolean waits = found != null && found.status() == ComplaintStatus.RESOLVED;
        return waits ? texts.of("track.wordDue", found.details().closing().wordDueAt()) : null;
    }

    /** Until when the next superior may be asked, or could be, in words; null while it is not closed. */
    public String getAppealDue() {
        Instant until =
                found != null && found.isInFull() ? found.details().closing().appealUntil() : null;
        if (until == null) return null;
        return texts.of(found.details().mayAppeal() ? "track.appealDue" : "track.appealOver", until);
    }

    private boolean isSaying() {
        return request.getParameter("word") != null;
    }

    /** Why the code was not enough; null where it was, or none was needed. */
    public String getCodeError() {
        return outcome != null && outcome.isOfCode() ? texts.get("track.word." + outcome) : null;
    }

    /** What came of the reader's word; null where none was said, or nothing came of it. */
    public String getSaid() {
        if (outcome == null || outcome.isOfCode() || outcome == WordOutcome.ELSEWHERE) return null;
        Closing closing = found.details().closing();
        boolean late = outcome == WordOutcome.CLOSED && !found.details().mayReopen();
        String key = "track.word." + outcome + (late ? "_LATE" : "");
        Instant due = found.details().dueAt();
        // Of a case that is open again there is nothing to appeal against, and no last day of it.
        return closing.appealUntil() == null
                ? texts.of(key, closing.reopenUntil(), due)
                : texts.of(key, closing.reopenUntil(), due, closing.appealUntil());
    }

    /** A second fact was typed and did not open the details. */
    public boolean isFactMissed() {
        return found != null && !found.isInFull() && Typed.textOrNull(fact) != null;
    }

    public boolean isAsked() {
        return asked;
    }

    public Tracked getFound() {
        return found;
    }

    /** What the post is called and where it is. */
    public String getPost() {
        return post(found, language.current());
    }

    static String post(Tracked tracked, Language language) {
        Post post = tracked.details().post();
        return Texts.text(
                "lodge.post",
                language,
                Texts.text(post.role().textKey(), language),
                post.place().name(language));
    }

    public String sentence(ComplaintEvent event) {
        return event.sentence(language.current());
    }

    /** Why there is no answer; null where there is one. */
    public String getError() {
        return error;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = Typed.cut(number, LONGEST);
    }

    public String getFact() {
        return fact;
    }

    public void setFact(String fact) {
        this.fact = Typed.cut(fact, LONGEST);
    }

    /** 1 to 5 as chosen, or blank. */
    public String getSatisfaction() {
        return satisfaction;
    }

    public void setSatisfaction(String satisfaction) {
        this.satisfaction = satisfaction;
    }

    /** Of the answer's text, as typed. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Typed.cut(code, LONGEST);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
