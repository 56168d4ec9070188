package pk.gov.balochistan.police.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import com.machinezoo.sourceafis.FingerprintTransparency;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an examiner reads is SourceAFIS's own score. */
class ComparisonTest {
    @Test
    void theVersionThatIsFollowedIsTheOneThatIsShipped() {
        assertEquals(Comparison.VERSION, "SourceAFIS " + FingerprintCompatibility.version());
    }

    @Test
    void scoresAreTheMatchersOwnToTheLastDigit() {
        List<Minutiae> prints = prints();
        int matched = 0;
        for (Minutiae probe : prints) {
            FingerprintMatcher matcher = new FingerprintMatcher(template(probe));
            Comparison comparison = new Comparison(new Probe(probe));
            for (Minutiae other : prints) {
                double score = matcher.match(template(other));
                assertEquals(score, score(comparison, other));
                matched += score > 20 ? 1 : 0;
            }
        }
        assertTrue(matched > prints.size() * 2, "pairs that have much in common: " + matched);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 9, 10, 11, 120, 255})
    void scoresAreTheMatchersOwnForFewAndForVeryManyMinutiae(int count) {
        Minutiae print = SomePrints.print(new SplittableRandom(count), count, 2000);
        Minutiae touch = SomePrints.touched(print, new SplittableRandom(3));
        double score = new FingerprintMatcher(template(print)).match(template(touch));
        assertEquals(score, score(new Comparison(new Probe(print)), touch));
    }

    /** What is numbered on both prints is what the score rests on. */
    @Test
    void matchedMinutiaeAreTheMatchersOwnBestPairing() throws IOException {
        int shown = 0;
        for (Minutiae probe : prints()) {
            Comparison comparison = new Comparison(new Probe(probe));
            for (Minutiae other : prints()) {
                Candidate candidate = new Candidate();
                candidate.open(other);
                List<Comparison.Matched> matched = comparison.matched(candidate);
                boolean isNothing = comparison.score(candidate) == 0;
                assertEquals(isNothing ? Set.of() : bestPairing(probe, other), Set.copyOf(matched));
                shown += matched.size();
            }
        }
        assertTrue(shown > 1000, "points that are paired: " + shown);
    }

    private static Set<Comparison.Matched> bestPairing(Minutiae probe, Minutiae other) throws IOException {
        FingerprintMatcher matcher = new FingerprintMatcher(template(probe));
        FingerprintTemplate candidate = template(other);
        try (BestPairing told = new BestPairing()) {
            matcher.match(candidate);
            return told.pairs();
        }
    }

    /** What SourceAFIS tells of its best pairing while it is open. */
    private static final class BestPairing extends FingerprintTransparency {
        private byte[] graph;

        @Override
        public boolean accepts(String key) {
            return key.equals("best-pairing");
        }

        @Override
        public void take(String key, String mime, byte[] data) {
            graph = data;
        }

        Set<Comparison.Matched> pairs() throws IOException {
            if (graph == null) return Set.of();
            JsonNode told = new ObjectMapper(new CBORFactory()).readTree(graph);
            JsonNode root = told.get("root");
            Set<Comparison.Matched> pairs = new HashSet<>();
            pairs.add(new Comparison.Matched(
                    root.get("probe").asInt(), root.get("candidate").asInt()));
            told.get("tree")
                    .forEach(edge -> pairs.add(new Comparison.Matched(
                            edge.get("probeTo").asInt(), edge.get("candidateTo").asInt())));
            return pairs;
        }
    }

    private static double score(Comparison comparison, Minutiae other) {
        Candidate candidate = new Candidate();
        candidate.open(other);
        return comparison.score(candidate);
    }

    private static FingerprintTemplate template(Minutiae minutiae) {
        return new FingerprintTemplate(PrintTemplate.of(minutiae).octets());
    }

    /** Twelve prints and three touches of each, on some of which minutiae lie on top of each other. */
    private static List<Minutiae> prints() {
        List<Minutiae> prints = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            SplittableRandom random = new SplittableRandom(i);
            Minutiae print = SomePrints.print(random, 15 + 5 * i, 300);
            prints.add(print);
            for (int touch = 0; touch < 3; touch++) {
                prints.add(SomePrints.touched(print, random));
            }
        }
        return prints;
    }
}
