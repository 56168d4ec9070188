package pk.gov.balochistan.police.digest;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.messaging.OutgoingSms;
import pk.gov.balochistan.police.notice.NoticeLane;
import pk.gov.balochistan.police.notice.NoticeRules;
import pk.gov.balochistan.police.shared.KeyRing;

/**
 * Looks at the texts that are due before they leave, in the transaction that claims them. News that a slow link kept into the night is
 * put off to the morning. Of the news for one phone, so much as the rule allows goes as it is; what is more becomes one text where it is
 * due together, else it waits for the end of the window, and is gathered then. Replies, alerts and screens cost nothing here.
 */
public final class NoticeTurn {
    private static final String CASE = "complaint:";

    private final EntityManager em;
    private final Outbox outbox;
    private final Instant now;
    private final Set<OutgoingSms> held = new HashSet<>();
    private NoticeRules rules;

    public NoticeTurn(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.outbox = new Outbox(em, keys, clock);
        this.now = clock.instant();
    }

    /** Those of the due texts that go now; the others were put off or gathered. What is due no longer is left to whoever claims. */
    public List<OutgoingSms> sift(List<OutgoingSms> due) {
        if (due.stream().noneMatch(in(NoticeLane::waitsForMorning))) return due;
        rules = NoticeRules.read(em);
        Instant morning = rules.quiet().awake(now);
        if (morning.isAfter(now))
            due.stream().filter(in(NoticeLane::waitsForMorning)).forEach(sms -> hold(sms, morning));
        else watchForFloods(due.stream().filter(in(NoticeLane.NEWS::equals)).toList());
        return due.stream().filter(sms -> !held.contains(sms)).toList();
    }

    /** Texts of a lane that are still worth sending. */
    private Predicate<OutgoingSms> in(Predicate<NoticeLane> lanes) {
        return sms -> sms.validUntil().isAfter(now) && sms.lane().filter(lanes).isPresent();
    }

    private void hold(OutgoingSms sms, Instant until) {
        sms.putOff(until);
        held.add(sms);
    }

    private void watchForFloods(List<OutgoingSms> news) {
        if (news.isEmpty()) return;
        Map<String, List<OutgoingSms>> byPhone = news.stream()
                .collect(Collectors.groupingBy(
                        sms -> sms.recipient().digits(), LinkedHashMap::new, Collectors.toList()));
        NoticeFloods floods = new NoticeFloods(em);
        Map<String, NoticeFlood> known = floods.find(byPhone.keySet());
        byPhone.forEach((phone, all) -> {
            NoticeFlood flood = known.get(phone);
            watch(flood == null ? floods.begin(phone, now) : flood, all);
        });
    }

    /** What waited for this window to begin is told in its first text, however much it is. */
    private void watch(NoticeFlood flood, List<OutgoingSms> news) {
        Instant lastEnd = flood.end(rules.window());
        flood.roll(rules.window(), now);
        List<OutgoingSms> rest = new ArrayList<>(news);
        List<OutgoingSms> waited =
                news.stream().filter(sms -> sms.nextAttemptAt().equals(lastEnd)).toList();
        if (waited.size() < 2) {
            List<OutgoingSms> going = rest.subList(0, flood.take(rest.size(), rules.most()));
            going.forEach(sms -> sms.join(NoticeLane.ALONE)); // counted: should a link give it back, it goes by itself
            going.clear();
        }
        if (rest.size() > 1 && !flood.isDigested()) {
            gather(rest);
            flood.digest();
        } else {
            rest.forEach(sms -> hold(sms, flood.end(rules.window())));
        }
    }

    private void gather(List<OutgoingSms> news) {
        OutgoingSms last = news.get(news.size() - 1);
        Set<String> causes = news.stream().map(NoticeTurn::cause).collect(Collectors.toSet());
        List<String> numbers =
                news.stream().flatMap(NoticeTurn::number).distinct().toList();
        boolean neutral = news.stream().anyMatch(sms -> sms.textKey().endsWith(".neutral"));
        boolean named = numbers.size() == causes.size() && numbers.size() <= rules.named();
        String key = neutral ? "sms.digest.neutral" : named ? "sms.digest.named" : "sms.digest.counted";
        String what = named && !neutral ? String.join(", ", numbers) : String.valueOf(causes.size());
        outbox.notice(NoticeLane.ALONE, null, last.recipient(), last.language(), key, what);
        news.forEach(sms -> sms.gathered(now));
        held.addAll(news);
    }

    private static String cause(OutgoingSms sms) {
        return sms.cause().orElse(sms.auditTarget());
    }

    /** Without spaces, so that four of them fit one text. */
    private static Stream<String> number(OutgoingSms sms) {
        return Stream.of(cause(sms))
                .filter(cause -> cause.startsWith(CASE))
                .flatMap(cause -> TrackingNumber.find(cause.substring(CASE.length())).stream())
                .map(TrackingNumber::digits);
    }
}
