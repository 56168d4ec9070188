package pk.gov.balochistan.police.printcluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.inventedprint.FillerPrint;
import pk.gov.balochistan.police.printindex.SearchQuestion;
import pk.gov.balochistan.police.printindex.SearchStep;
import pk.gov.balochistan.police.printindex.SoughtPrint;
import pk.gov.balochistan.police.printindex.Weighed;

/** Each share is asked of one member at a time and answered for once; what is no answer to the question is none. */
class RoundTest {
    private static final MemberAddress ONE = new MemberAddress("10.0.0.1", 7000);
    private static final MemberAddress TWO = new MemberAddress("10.0.0.2", 7000);
    private static final SearchQuestion QUESTION =
            new SearchQuestion(List.of(new SoughtPrint(Finger.UNKNOWN, PrintTemplate.of(FillerPrint.of(1)))), true, 5);
    private static final Ask ASK =
            new Ask(Set.of(1, 2, 3), 0, 10, true, QUESTION, new SearchStep(SearchStep.Kind.EXHAUST, 5, List.of()));

    private final List<String> asked = new ArrayList<>();

    /** Every share is asked of the first one, and then of the second. */
    private Round round(BiFunction<MemberAddress, Ask, Reply> answers) {
        return new Round(new Round.Askers() {
            @Override
            public List<MemberAddress> of(int share) {
                return List.of(ONE, TWO);
            }

            @Override
            public CompletableFuture<Reply> ask(MemberAddress member, Ask ask) {
                asked.add(member.host() + " " + ask.shares().stream().sorted().toList());
                return CompletableFuture.supplyAsync(() -> answers.apply(member, ask));
            }
        });
    }

    private static Reply reply(Set<Integer> shares, Weighed... found) {
        Map<Integer, Reply.Size> sizes = shares.stream()
                .collect(Collectors.toMap(Function.identity(), share -> new Reply.Size(new long[11], 0)));
        return new Reply(Set.of(), sizes, List.of(List.of(found)));
    }

    private static Set<Integer> shares(List<Reply> replies) {
        return replies.stream()
                .flatMap(reply -> reply.shares().keySet().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void whatOneLeavesOutIsAskedOfTheNextAndNothingTwice() {
        Round round = round((member, ask) -> reply(member.equals(ONE) ? Set.of(2) : ask.shares()));
        assertEquals(Set.of(2), shares(round.ask(ASK)));
        assertEquals(Set.of(1, 3), shares(round.ask(ASK.about(Set.of(1, 3)))));
        assertEquals(List.of("10.0.0.1 [1, 2, 3]", "10.0.0.2 [1, 3]"), asked);
    }

    @Test
    void whoDoesNotAnswerIsAskedNoMoreInThisRoundAndThenNobodyIsLeft() {
        Round round = round((member, ask) -> {
            throw new UncheckedIOException(new IOException("gone"));
        });
        assertEquals(List.of(), round.ask(ASK));
        assertFalse(round.isExhausted(ASK.shares()));
        assertEquals(List.of(), round.ask(ASK));
        assertTrue(round.isExhausted(ASK.shares()));
        assertEquals(List.of(), round.ask(ASK));
        assertEquals(2, asked.size());
    }

    @Test
    void anAnswerAboutSharesThatWereNotAskedAboutCountsForNothing() {
        Reply more = reply(Set.of(1, 2, 3, 4));
        assertEquals(List.of(), round((member, ask) -> more).ask(ASK));
    }

    @Test
    void anAnswerWithPrintsOfAnotherShareCountsForNothing() {
        Reply foreign = reply(Set.of(1, 2), new Weighed(17, 5, 40), new Weighed(19, 6, 30));
        assertEquals(List.of(), round((member, ask) -> foreign).ask(ASK));
        Reply own = reply(Set.of(1, 3), new Weighed(17, 5, 40), new Weighed(19, 6, 30));
        assertEquals(List.of(own), round((member, ask) -> own).ask(ASK));
    }

    @Test
    void anAnswerWithoutAListForEachPrintSoughtCountsForNothing() {
        Reply none = new Reply(Set.of(), reply(Set.of(1)).shares(), List.of());
        assertEquals(List.of(), round((member, ask) -> none).ask(ASK));
    }
}
