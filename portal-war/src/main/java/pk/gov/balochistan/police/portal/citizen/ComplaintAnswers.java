package pk.gov.balochistan.police.portal.citizen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.DuressWord;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.grievance.TypedDay;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.shared.Typed;

/** What a citizen typed, by field, and what is still wrong with it. The rules themselves stand in the values that it makes. */
final class ComplaintAnswers {
    /** Given as the district by someone who does not know it: the complaint goes to the province's triage list. */
    static final String UNKNOWN_PLACE = "unknown";

    /** Chosen by someone who does not know the post complained of. */
    static final String UNKNOWN_RUNG = "none";

    private final Map<String, String> typed;
    private final Optional<ComplaintCategory> category;
    private final Clock clock;
    private final boolean asksAll;

    /** @param category the one that was chosen, if it is one of the list */
    ComplaintAnswers(Map<String, String> typed, Optional<ComplaintCategory> category, Clock clock) {
        this(typed, category, clock, false);
    }

    private ComplaintAnswers(
            Map<String, String> typed, Optional<ComplaintCategory> category, Clock clock, boolean asksAll) {
        this.typed = typed;
        this.category = category;
        this.clock = clock;
        this.asksAll = asksAll;
    }

    /** Of a form that asks everything on one page, whatever the kind: what was typed there stands and was meant. */
    static ComplaintAnswers ofOnePage(Map<String, String> typed, Optional<ComplaintCategory> category, Clock clock) {
        return new ComplaintAnswers(typed, category, clock, true);
    }

    /**
     * Steps to go through: who is complained of is asked in complaints about the police, and in sealed ones, where it may be a
     * policeman at home or at work; on one page in all.
     */
    List<ComplainStep> steps() {
        return List.of(ComplainStep.values()).stream()
                .filter(step -> step != ComplainStep.WHOM || asksWhom())
                .toList();
    }

    boolean asksWhom() {
        return asksAll
                || isSealed()
                || category.filter(ComplaintCategory::isAboutPolice).isPresent();
    }

    /** Whether it is about the police only if the complainant says so. */
    boolean isAboutPolicePerhaps() {
        return isSealed() && category.filter(ComplaintCategory::isAboutPolice).isEmpty();
    }

    boolean isSealed() {
        return category.filter(ComplaintCategory::isSealed).isPresent();
    }

    boolean isAnonymous() {
        return "no".equals(typed.get("named"));
    }

    boolean mayText() {
        return "yes".equals(texts()) || wantsNeutralWords();
    }

    /** Chosen, or all that the kind allows where texts were chosen for another kind before. */
    boolean wantsNeutralWords() {
        return "neutral".equals(texts());
    }

    /** What was chosen about texts, as far as the kind of the complaint offers it; null for nothing yet. */
    String texts() {
        if (isAnonymous()) return null;
        String chosen = typed.get("texts");
        return isSealed() && "yes".equals(chosen) ? "neutral" : chosen;
    }

    /** What is wrong on one page, by field, in the order of the page. */
    Map<String, RuleViolation> problems(ComplainStep step) {
        Map<String, RuleViolation> problems = new LinkedHashMap<>();
        switch (step) {
            case CATEGORY -> require(problems, "category", category.isPresent(), "complaint.refusal.category");
            case WHAT -> {
                check(problems, "description", () -> NewComplaint.requireDescription(typed.get("description")));
                check(problems, "occurredOn", this::occurredOn);
            }
            case WHERE -> {
                require(problems, "district", has("district"), "lodge.refusal.district");
                require(problems, "whereText", lengthOf("whereText") <= 400, "complaint.refusal.where", 400);
            }
            case WHOM -> {
                check(problems, "rung", () -> new Accused(rung(), null, null));
                check(problems, "belt", this::belt);
                check(problems, "described", () -> new Accused(null, null, typed.get("described")));
            }
            case CONTACT -> checkContact(problems);
            case CHECK -> {
                // Nothing is asked there.
            }
        }
        return problems;
    }

    /** The complaint, ready to hand in. @throws RuleViolation when a step has still a problem */
    NewComplaint complaint(String idempotencyKey, Language language, Channel channel) {
        for (ComplainStep step : steps()) {
            for (RuleViolation problem : problems(step).values()) throw problem;
        }
        return new NewComplaint(
                idempotencyKey,
                channel,
                language,
                typed.get("category"),
                placeCode(),
                typed.get("whereText"),
                occurredOn(),
                typed.get("description"),
                isAnonymous(),
                complainant(),
                contact(),
                accused());
    }

    /** Code of the station, else of the district, or null where the citizen does not know. */
    String placeCode() {
        String district = Typed.textOrNull(typed.get("district"));
        if (district == null || district.equals(UNKNOWN_PLACE)) return null;
        return has("station") ? typed.get("station") : district;
    }

    LocalDate occurredOn() {
        LocalDate day = dayOrNull(typed.get("occurredOn"));
        if (day == null) return null;
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
        if (day.isAfter(today)) throw new RuleViolation("lodge.refusal.future");
        if (day.isBefore(today.minusYears(100))) throw new RuleViolation("lodge.refusal.date");
        return day;
    }

    /** A day; null for none. @throws RuleViolation lodge.refusal.date */
    static LocalDate dayOrNull(String typed) {
        return TypedDay.parseOrNull(typed, "lodge.refusal.date");
    }

    private void checkContact(Map<String, RuleViolation> problems) {
        boolean chosen = isAnonymous() || "yes".equals(typed.get("named"));
        require(problems, "named", chosen, "lodge.refusal.named");
        if (!chosen || isAnonymous()) return;
        check(problems, "name", () -> new PersonDetails(typed.get("name"), null, null, null, null));
        check(problems, "phone", () -> Msisdn.parseOrNull(typed.get("phone")));
        check(problems, "cnic", () -> Cnic.parseOrNull(typed.get("cnic")));
        require(problems, "texts", mayText() || "no".equals(typed.get("texts")), "lodge.refusal.texts");
        check(problems, "contactNote", () -> new ContactWish(false, false, typed.get("contactNote")));
        check(problems, "duressWord", this::duressWord);
        if (has("duressWord") && !has("phone")) require(problems, "phone", false, "complaint.refusal.duressNoPhone");
        if (!has("name") && !has("phone")) require(problems, "name", false, "complaint.refusal.whoAreYou");
        if (mayText() && !has("phone")) require(problems, "phone", false, "complaint.refusal.noPhoneToText");
    }

    private PersonDetails complainant() {
        if (isAnonymous()) return PersonDetails.none();
        return new PersonDetails(
                typed.get("name"),
                null,
                Cnic.parseOrNull(typed.get("cnic")),
                Msisdn.parseOrNull(typed.get("phone")),
                typed.get("address"));
    }

    private ContactWish contact() {
        return isAnonymous()
                ? ContactWish.NONE
                : new ContactWish(mayText(), wantsNeutralWords(), typed.get("contactNote"), duressWord());
    }

    private DuressWord duressWord() {
        return DuressWord.parseOrNull(typed.get("duressWord"), typed.get("name"));
    }

    private Accused accused() {
        return asksWhom() ? new Accused(rung(), belt(), typed.get("described"), program()) : Accused.NOBODY;
    }

    private Integer rung() {
        String rung = Typed.textOrNull(typed.get("rung"));
        if (rung == null || rung.equals(UNKNOWN_RUNG)) return null;
        if (!rung.matches("\\d")) throw new RuleViolation("complaint.refusal.rung");
        return Integer.valueOf(rung);
    }

    /** What a program did by itself; null for none, and for what is no such function. */
    AutomatedFunction program() {
        return Arrays.stream(AutomatedFunction.values())
                .filter(function -> function.name().equals(typed.get("program")))
                .findFirst()
                .orElse(null);
    }

    private BeltNumber belt() {
        return BeltNumber.parseOrNull(typed.get("belt"));
    }

    private boolean has(String field) {
        return Typed.textOrNull(typed.get(field)) != null;
    }

    private int lengthOf(String field) {
        String text = Typed.textOrNull(typed.get(field));
        return text == null ? 0 : text.length();
    }

    private static void require(
            Map<String, RuleViolation> problems, String field, boolean holds, String refusal, Object... arguments) {
        if (!holds) problems.putIfAbsent(field, new RuleViolation(refusal, arguments));
    }

    private static void check(Map<String, RuleViolation> problems, String field, Runnable rule) {
        try {
            rule.run();
        } catch (RuleViolation problem) {
            problems.putIfAbsent(field, problem);
        }
    }
}
