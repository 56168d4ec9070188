package pk.gov.balochistan.police.trail;

import java.util.List;
import pk.gov.balochistan.police.shared.Detailed;

/**
 * What a check of the trail came to.
 *
 * @param rows links checked, each with its row
 * @param pending rows not linked yet, checked for their signatures
 * @param copied lines of the second store compared
 * @param uncopied links that the second store does not hold yet; what happened to these is checked without it
 * @param found number of findings, also those not listed
 * @param findings the first {@value #MOST_LISTED} of them
 */
public record VerificationReport(
        long rows, long pending, long copied, long uncopied, long found, List<Finding> findings) implements Detailed {
    /** Findings listed one by one; the others are only counted. */
    public static final int MOST_LISTED = 500;

    public VerificationReport {
        findings = List.copyOf(findings);
    }

    /** Whether nothing was found. */
    public boolean isSound() {
        return found == 0;
    }

    /** That the check was made, of how much, and what it came to. */
    @Override
    public String auditDetail() {
        return "rows=" + rows + " pending=" + pending + " found=" + found;
    }
}
