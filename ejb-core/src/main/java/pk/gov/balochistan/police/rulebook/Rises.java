package pk.gov.balochistan.police.rulebook;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.complaint.Missed;
import pk.gov.balochistan.police.escalation.EscalationRule;
import pk.gov.balochistan.police.grievance.KindTerms;

/** The rules of escalation as they were delivered: some dozens of rows, read once. */
final class Rises {
    private static final String ANY = "any";
    private static final int MOST = 1000;

    private final Map<String, EscalationRule> rules;

    Rises(EntityManager em) {
        rules = em.createQuery("select r from EscalationRule r order by r.code", EscalationRule.class)
                .setMaxResults(MOST)
                .getResultStream()
                .collect(Collectors.toMap(EscalationRule::code, Function.identity()));
    }

    /** What was delivered for this very kind; empty where it goes by the rule for any. */
    Optional<KindTerms.Rise> ofKind(String kind) {
        return Optional.ofNullable(rules.get(kind)).map(Rises::rise);
    }

    KindTerms.Rise ofAny() {
        return rise(rules.get(ANY));
    }

    /** Those for any kind at a post, by the post's name. */
    List<PostRise> byPost() {
        return rules.values().stream()
                .filter(rule -> rule.code().startsWith(ANY + "."))
                .map(rule -> PostRise.of(rule.code().substring(ANY.length() + 1), rise(rule)))
                .sorted()
                .toList();
    }

    private static KindTerms.Rise rise(EscalationRule rule) {
        return new KindTerms.Rise(
                rule.hours(Missed.CONTACT).orElse(null),
                rule.hours(Missed.ANSWER).orElseThrow(),
                rule.countsOfficeHoursOnly());
    }
}
