package pk.gov.balochistan.police.notice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures by which people are told. Reference data (case_rules.csv), ours, confidence low.
 *
 * @param lead how long before an appointment its notice must be read to be of use
 * @param most how many pieces of news one phone gets as texts of their own in a window
 * @param window over which they are counted, from the first
 * @param named of how many cases at the most a digest gives the numbers
 */
public record NoticeRules(QuietHours quiet, Duration lead, int most, Duration window, int named) {
    /** Reads them in one query. @throws IllegalStateException where one is missing */
    public static NoticeRules read(EntityManager em) {
        List<?> rows = em.createNativeQuery("select code, amount from case_rule where code like 'notice.%'")
                .setFlushMode(FlushModeType.COMMIT) // nothing that this transaction changed is asked for
                .getResultList();
        Map<String, Integer> amounts = rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> row[0].toString(), row -> ((Number) row[1]).intValue()));
        return new NoticeRules(
                new QuietHours(hour(amounts, "notice.quiet.from.hour"), hour(amounts, "notice.quiet.until.hour")),
                Duration.ofHours(amount(amounts, "notice.lead.hours")),
                amount(amounts, "notice.flood.number"),
                Duration.ofHours(amount(amounts, "notice.flood.hours")),
                amount(amounts, "notice.digest.number"));
    }

    /** A rule of casework is above 0, so that midnight is 24. */
    private static int hour(Map<String, Integer> amounts, String code) {
        return amount(amounts, code) % 24;
    }

    private static int amount(Map<String, Integer> amounts, String code) {
        Integer amount = amounts.get(code);
        if (amount == null) throw new IllegalStateException("no rule of notices " + code);
        return amount;
    }

    /** Whether somebody told in the morning of an appointment would learn of it too late. */
    public boolean cannotWait(Instant appointment, Instant now) {
        Instant told = quiet.awake(now);
        return told.isAfter(now) && told.plus(lead).isAfter(appointment);
    }
}
