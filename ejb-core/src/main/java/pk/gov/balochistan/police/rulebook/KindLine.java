package pk.gov.balochistan.police.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.grievance.KindRule;
import pk.gov.balochistan.police.grievance.KindTerms;
import pk.gov.balochistan.police.shared.Texts;

/**
 * The rules of one kind of complaint as they stand.
 *
 * @param terms what holds for a complaint that is filed now
 * @param rise how long a post has beyond a promise: the kind's own, or that for any
 * @param isRiseOwn whether the kind has one of its own
 * @param inForce the order of the province that holds now; empty where what was delivered holds
 * @param coming the next one that is confirmed and begins later
 * @param waiting what waits for a second person
 */
public record KindLine(
        ComplaintCategory kind,
        KindTerms terms,
        KindTerms.Rise rise,
        boolean isRiseOwn,
        Optional<KindRule> inForce,
        Optional<KindRule> coming,
        Optional<KindRule> waiting) {
    static KindLine of(ComplaintCategory kind, Rises delivered, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Texts.PAKISTAN);
        KindTerms terms = kind.termsAt(now);
        Optional<KindTerms.Rise> own = terms.ownRise().or(() -> delivered.ofKind(kind.code()));
        List<KindRule> rules = kind.rules();
        return new KindLine(
                kind,
                terms,
                own.orElseGet(delivered::ofAny),
                own.isPresent(),
                kind.ruleAt(now),
                rules.stream()
                        .filter(rule -> rule.isConfirmed() && rule.validFrom().isAfter(today))
                        .min(Comparator.comparing(KindRule::validFrom)),
                rules.stream().filter(rule -> rule.control().isWaiting()).findFirst());
    }

    /** Whether the province ordered otherwise than was delivered, from now on or later, or is asked to. */
    public boolean isChanged() {
        return inForce.isPresent() || coming.isPresent() || waiting.isPresent();
    }

    /** Whether what holds differs from what the last release delivered. */
    public boolean isUnlikeDelivered() {
        KindTerms delivered = kind.delivered();
        return terms.first() != delivered.first()
                || terms.contactHours() != delivered.contactHours()
                || terms.answerHours() != delivered.answerHours();
    }
}
