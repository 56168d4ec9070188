package pk.gov.balochistan.police.printbench;

import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.Arrays;
import java.util.List;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;

/** SourceAFIS as its author shows it: templates in memory, a matcher for the probe, every one compared. What the index is measured by. */
final class PlainLoop {
    private final FingerprintTemplate[] gallery;

    PlainLoop(List<PrintTemplate> prints) {
        gallery = prints.parallelStream()
                .map(print -> new FingerprintTemplate(print.octets()))
                .toArray(FingerprintTemplate[]::new);
    }

    double[] scores(PrintTemplate probe) {
        FingerprintMatcher matcher = new FingerprintMatcher(new FingerprintTemplate(probe.octets()));
        double[] scores = new double[gallery.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = matcher.match(gallery[i]);
        }
        return scores;
    }

    /** The place of one print among all, from 1; of equals the earlier leads. A score of nought names nobody: 0. */
    static int rank(double[] scores, int print) {
        int rank = 1;
        for (int i = 0; i < scores.length; i++) {
            rank += scores[i] > scores[print] || scores[i] == scores[print] && i < print ? 1 : 0;
        }
        return scores[print] > 0 ? rank : 0;
    }

    static double[] best(double[] scores, int most) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        double[] best = new double[Math.min(most, sorted.length)];
        for (int i = 0; i < best.length; i++) {
            best[i] = sorted[sorted.length - 1 - i];
        }
        return best;
    }
}
