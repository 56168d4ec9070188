package pk.gov.balochistan.police.escalation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Missed;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.law.OfficeCalendar;
import pk.gov.balochistan.police.law.OfficeHours;
import pk.gov.balochistan.police.shared.Texts;

/** The rules of escalation and the office hours as they stand now: some dozens of rows, read once a turn. */
final class EscalationRules {
    private static final String ANY = "any";
    private static final int MOST = 1000;

    private final Map<String, EscalationRule> rules;
    private final Map<String, ComplaintCategory> kinds;
    private final OfficeHours offices;

    private EscalationRules(
            Map<String, EscalationRule> rules, Map<String, ComplaintCategory> kinds, OfficeHours offices) {
        this.rules = rules;
        this.kinds = kinds;
        this.offices = offices;
    }

    /** @param now holidays of the year before and later are known */
    static EscalationRules read(EntityManager em, Instant now) {
        Map<String, EscalationRule> rules = em.createQuery(
                        "select r from EscalationRule r order by r.code", EscalationRule.class)
                .setMaxResults(MOST)
                .getResultStream()
                .collect(Collectors.toMap(EscalationRule::code, Function.identity()));
        int lastYear = LocalDate.ofInstant(now, Texts.PAKISTAN).getYear() - 1;
        Map<String, ComplaintCategory> kinds = new Categories(em)
                .list().stream().collect(Collectors.toMap(ComplaintCategory::code, Function.identity()));
        return new EscalationRules(rules, kinds, new OfficeCalendar(em).hoursFrom(lastYear));
    }

    /**
     * The nearest rule: for this kind at this post, for this kind, for this post, for any. What the province ordered for a kind holds
     * in place of what was delivered for it, for a case that was filed from its day on.
     */
    EscalationRule ruleFor(DueClock clock, Role answering) {
        String kind = clock.categoryCode();
        return Stream.of(
                        rules.get(kind + "." + answering),
                        ordered(clock),
                        rules.get(kind),
                        rules.get(ANY + "." + answering),
                        rules.get(ANY))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule of escalation for any complaint"));
    }

    private EscalationRule ordered(DueClock clock) {
        return Optional.ofNullable(kinds.get(clock.categoryCode()))
                .flatMap(kind -> kind.termsAt(clock.filedAt()).ownRise())
                .map(rise -> new EscalationRule(clock.categoryCode(), rise))
                .orElse(null);
    }

    /** When the next superior answers by that rule; empty where the time has no end. */
    Optional<Instant> end(EscalationRule rule, Missed missed, Instant since) {
        return rule.end(missed, since, offices);
    }
}
