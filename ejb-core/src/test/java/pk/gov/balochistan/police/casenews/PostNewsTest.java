package pk.gov.balochistan.police.casenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identifier.BeltNumber;

/** An open list hears of what somebody else changed at its own posts, once, and of nothing else. */
class PostNewsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T06:00:00Z");
    private static final Instant EARLIER = NOW.minusSeconds(5);
    private static final BeltNumber BELT = BeltNumber.parse("Q-77");

    private final PostNews news = new PostNews(Clock.fixed(NOW, ZoneOffset.UTC));
    private final List<String> told = new ArrayList<>();

    @Test
    void onlyWhoAnswersForTheCaseIsToldAndOnce() {
        assertTrue(await("sho", Role.SHO, 7, EARLIER));
        assertTrue(await("other", Role.SHO, 8, EARLIER));
        assertTrue(await("superior", Role.SDPO, 7, EARLIER));
        news.changed(List.of(changed(1, "sms:x", 7)));
        news.changed(List.of(changed(2, "sms:x", 7)));
        assertEquals(List.of("sho"), told);
    }

    @Test
    void whatOneDidOneselfIsNoNews() {
        await("sho", Role.SHO, 7, EARLIER);
        news.changed(List.of(changed(1, "sho", 7)));
        assertEquals(List.of(), told);
        news.changed(List.of(changed(2, "sms:x", 7), changed(3, "sho", 7)));
        assertEquals(List.of("sho"), told);
    }

    @Test
    void whoAsksAfterTheChangeIsToldAtOnceUnlessTheListIsNewer() {
        news.changed(List.of(changed(1, "sms:x", 7), changed(2, "sho", 7)));
        await("sho", Role.SHO, 7, NOW);
        assertEquals(List.of(), told, "the list was shown after it");
        await("sho", Role.SHO, 7, EARLIER);
        assertEquals(List.of("sho"), told, "the officer's own change came after the other's");
    }

    @Test
    void theOfficerWhoHasTheCaseIsToldAsWell() {
        Caller officer =
                new Caller("io", "web", 3L, BELT, Set.of(), List.of(new HeldPost(Role.STATION_OFFICER, 7, "/7/")));
        news.await(new PostNews.Waiting(officer, () -> told.add("io")), EARLIER);
        news.changed(List.of(new ChangedCase(1L, "sms:x", Role.SHO, 7L, BELT)));
        assertEquals(List.of("io"), told);
    }

    @Test
    void oneOfficerMayNotTakeEveryPlaceAndWhoIsGoneIsForgotten() {
        PostNews.Waiting first = new PostNews.Waiting(caller("sho", Role.SHO, 7), () -> told.add("first"));
        assertTrue(news.await(first, EARLIER));
        for (int i = 1; i < PostNews.MOST_OF_ONE; i++) assertTrue(await("sho", Role.SHO, 7, EARLIER));
        assertFalse(await("sho", Role.SHO, 7, EARLIER));
        assertTrue(await("other", Role.SHO, 7, EARLIER));
        news.forget(first);
        assertTrue(await("sho", Role.SHO, 7, EARLIER));
        news.changed(List.of(changed(1, "sms:x", 7)));
        assertFalse(told.contains("first"));
        assertEquals(PostNews.MOST_OF_ONE + 1, told.size());
    }

    private boolean await(String actor, Role role, long place, Instant shownAt) {
        return news.await(new PostNews.Waiting(caller(actor, role, place), () -> told.add(actor)), shownAt);
    }

    private static Caller caller(String actor, Role role, long place) {
        return new Caller(actor, "web", 3L, null, Set.of(), List.of(new HeldPost(role, place, "/" + place + "/")));
    }

    private static ChangedCase changed(long entry, String actor, long place) {
        return new ChangedCase(entry, actor, Role.SHO, place, null);
    }
}
