package pk.gov.balochistan.police.doubt;

import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * What was said against an identification.
 *
 * @param rounds what was doubted and decided, the latest first
 * @param mayDoubt whether it is an identification that stands and that nobody doubts yet
 * @param mayWithdraw whether a doubt waits that another person raised
 * @param mayUphold the same, and the reader did not conclude in this comparison: nobody vouches for an own identification
 * @param areJoined whether the two records are joined as one person's, which may rest on this identification
 * @param accounts of whoever doubted and decided, by how the trail names them; one of the program's own is not among them
 */
public record DoubtSheet(
        ExaminationNumber number,
        List<IdentificationDoubt> rounds,
        boolean mayDoubt,
        boolean mayWithdraw,
        boolean mayUphold,
        boolean areJoined,
        Map<String, UserAccount> accounts)
        implements Recorded {
    /** The doubt that waits for another person; null for none. */
    public IdentificationDoubt waiting() {
        return rounds.stream()
                .filter(IdentificationDoubt::isWaiting)
                .findFirst()
                .orElse(null);
    }

    /** For which it was withdrawn; null while it was not. */
    public IdentificationDoubt withdrawn() {
        return rounds.stream()
                .filter(IdentificationDoubt::isConfirmed)
                .findFirst()
                .orElse(null);
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
