package pk.gov.balochistan.police.portal.stationdiary;

import static java.util.Map.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SentForm;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.stationdiary.DiaryDesk;
import pk.gov.balochistan.police.stationdiary.DiaryDraft;
import pk.gov.balochistan.police.stationdiary.DiaryKind;
import pk.gov.balochistan.police.stationdiary.HeldPerson;
import pk.gov.balochistan.police.stationdiary.NewDiaryEntry;

/** What the clerk or the officer in charge writes into the diary: one form, whatever the day needs next. */
@Named
@RequestScoped
public class DiaryWritingPage {
    /** Beside which field of the form a refusal stands. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("diary.kind.missing", "kind"),
            entry("diary.words", "words"),
            entry("refusal.direction", "words"),
            entry("diary.reason", "why"),
            entry("diary.late", "why"),
            entry("diary.late.closing", "why"),
            entry("diary.future", "happened"),
            entry("diary.hour", "happened"),
            entry("diary.custody.name", "held"),
            entry("diary.custody.offence", "held"),
            entry("diary.custody.hour", "held"),
            entry("diary.custody.future", "held"),
            entry("diary.custody.many", "held"),
            entry("diary.count", "count"),
            entry("diary.cash", "cash"));

    @Inject
    private DiaryDesk desk;

    @Inject
    private DiaryPage page;

    @Inject
    private SentForm sent;

    @Inject
    private PageMessages messages;

    private String kind;
    private String language = "ur";
    private String words;
    private String happened;
    private String why;
    private String held;
    private String count;
    private String cash;
    private String struck;
    private String strikeWhy;

    /** @return to the day anew; the same page where it was refused, with what was typed */
    public String write() {
        return done(
                "write",
                "diaryView.signed",
                () -> sent.once(() ->
                        String.valueOf(desk.write(page.getStation(), written()).number())));
    }

    /** Signs what was drafted, in the words of the draft in the language chosen. */
    public String sign(long draft, String words) {
        return done(
                "write",
                "diaryView.signed",
                () -> desk.signDraft(
                        page.getStation(),
                        draft,
                        new NewDiaryEntry(
                                DiaryKind.OTHER, written(language), words, null, why, List.of(), null, null)));
    }

    public String strike() {
        return done(
                "strike",
                "diaryView.struckNow",
                () -> desk.strike(page.getStation(), page.getDate(), Chosen.page(struck), strikeWhy));
    }

    private String done(String form, String said, Runnable act) {
        boolean isDone = messages.answerAfterRedirect(said, act, refusal -> field(form, refusal));
        return isDone ? page.address() : null;
    }

    private static String field(String form, RuleViolation refusal) {
        if (form.equals("strike")) return "strike:strikeWhy";
        String field = FIELDS.get(refusal.about());
        return field == null ? null : form + ":" + field;
    }

    private NewDiaryEntry written() {
        DiaryKind chosen = isOpening() ? DiaryKind.OPENING : Chosen.constant(DiaryKind.class, kind);
        List<HeldPerson> custody = chosen == DiaryKind.OPENING ? people() : List.of();
        return new NewDiaryEntry(
                chosen, written(language), words, hour(happened, "diary.hour"), why, custody, number(), paisa());
    }

    private static Language written(String code) {
        return "en".equals(code) ? Language.ENGLISH : Language.URDU;
    }

    /** Whether the day is yet to be opened: then the form is its opening entry. */
    public boolean isOpening() {
        return page.getSheet().day() == null;
    }

    /** Null where none stands, which the entry refuses where it needs one. */
    private Integer number() {
        String digits = Typed.line(count);
        return digits.matches("\\d{1,3}") ? Integer.valueOf(digits) : null;
    }

    private Long paisa() {
        String rupees = Typed.line(cash).replace(",", "");
        return rupees.matches("\\d{1,9}(\\.\\d{1,2})?")
                ? new BigDecimal(rupees).movePointRight(2).longValueExact()
                : null;
    }

    /** One person a line: name; offence; day and hour of arrest. */
    private List<HeldPerson> people() {
        List<HeldPerson> people = new ArrayList<>();
        for (String line : held == null ? new String[0] : held.split("\n")) {
            if (line.isBlank()) continue;
            String[] parts = line.split("[;؛]", -1);
            Instant arrested = parts.length == 3 ? hour(parts[2], "diary.custody.hour") : null;
            people.add(new HeldPerson(parts[0], parts.length > 1 ? parts[1] : null, arrested));
        }
        return people;
    }

    private static Instant hour(String typed, String refusal) {
        String hour = Typed.line(typed).replace(' ', 'T');
        if (hour.isEmpty()) return null;
        try {
            if (Chosen.isYear(hour))
                return LocalDateTime.parse(hour).atZone(Texts.PAKISTAN).toInstant();
        } catch (DateTimeParseException e) {
            // Refused below.
        }
        throw new RuleViolation(refusal);
    }

    /** What may be chosen: what lies between, and the closing. */
    public List<DiaryKind> getKinds() {
        List<DiaryKind> kinds = new ArrayList<>(DiaryKind.BETWEEN);
        kinds.add(DiaryKind.CLOSING);
        return kinds;
    }

    /** What waits to be signed, the oldest first. */
    public List<DiaryDraft> getDrafts() {
        return desk.listDrafts(page.getStation(), 0);
    }

    /** The words of a draft in the language that is chosen. */
    public String words(DiaryDraft draft) {
        return draft.words(written(language));
    }

    /** Who was in custody the day before, until something else is typed. */
    public String getHeld() {
        if (held == null && isOpening())
            held = desk.offerHeld(page.getStation()).stream()
                    .map(person -> person.name() + "; " + person.offence() + "; "
                            + LocalDateTime.ofInstant(person.arrestedAt(), Texts.PAKISTAN)
                                    .toString()
                                    .replace('T', ' '))
                    .collect(Collectors.joining("\n"));
        return held;
    }

    public void setHeld(String held) {
        this.held = held;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getHappened() {
        return happened;
    }

    public void setHappened(String happened) {
        this.happened = happened;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getCount() {
        return count;
    }

    public void setCount(String count) {
        this.count = count;
    }

    public String getCash() {
        return cash;
    }

    public void setCash(String cash) {
        this.cash = cash;
    }

    public String getStruck() {
        return struck;
    }

    public void setStruck(String struck) {
        this.struck = struck;
    }

    public String getStrikeWhy() {
        return strikeWhy;
    }

    public void setStrikeWhy(String strikeWhy) {
        this.strikeWhy = strikeWhy;
    }
}
