package pk.gov.balochistan.police.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.notice.NoticeLane;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** Which texts about a case may wait for the morning, and which may become one line of a digest. */
class ComplaintNoticesTest {
    /** The answer, a question, a call that reached nobody, and what ends a case without the complainant's word. */
    @Test
    void whatAsksForAWordOrEndsACaseWithoutOneIsNeverGathered() {
        EnumSet.of(
                        EventKind.RESOLVED,
                        EventKind.QUESTION,
                        EventKind.CALL_MISSED,
                        EventKind.CALLS_UNREACHED,
                        EventKind.SILENT)
                .forEach(kind -> assertEquals(NoticeLane.ALONE, ComplaintNotices.laneOf(kind), kind.name()));
    }

    /** Whatever an English text tells of how to answer, or until when, or holds a code. */
    @Test
    void noNewsHoldsACodeOrAsksForAnAnswer() {
        for (EventKind kind : EventKind.values()) {
            String words = Texts.text("complaint.sms." + kind, Language.ENGLISH, "1", "2", "3", "4");
            boolean asks = words.matches(".*(\\bcode\\b|\\bsend (YES|NO|APPEAL|REPLY|ADD)\\b|question).*");
            if (asks) assertEquals(false, ComplaintNotices.laneOf(kind) == NoticeLane.NEWS, kind + ": " + words);
        }
    }

    @Test
    void whatTheComplainantDidIsToldAtOnce() {
        Map<NoticeLane, Set<EventKind>> expected = Map.of(
                NoticeLane.OWN_STEP,
                EnumSet.of(
                        EventKind.CONFIRMED,
                        EventKind.REOPENED,
                        EventKind.APPEALED,
                        EventKind.CALL_CONFIRMED,
                        EventKind.CALL_RAISED,
                        EventKind.FINDING_ANSWERED,
                        EventKind.CITIZEN_WROTE,
                        EventKind.CITIZEN_GAVE),
                NoticeLane.NEWS,
                EnumSet.of(
                        EventKind.ROUTED, EventKind.ALLOCATED, EventKind.TAKEN, EventKind.CONTACTED, EventKind.STEP));
        expected.forEach(
                (lane, kinds) -> kinds.forEach(kind -> assertEquals(lane, ComplaintNotices.laneOf(kind), kind.name())));
    }
}
