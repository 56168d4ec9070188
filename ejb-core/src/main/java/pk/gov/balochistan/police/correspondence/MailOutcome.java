package pk.gov.balochistan.police.correspondence;

import java.util.Optional;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.TextKey;

/** What came of what a complainant wrote or gave; the same for the same words sent again. */
public enum MailOutcome implements TextKey, Detailed {
    /** It is on the file. */
    TAKEN,
    /** It is on the file of a case that was answered, and does not open it again: another word does. */
    TAKEN_ANSWERED,
    /** It says nothing. */
    TOO_SHORT,
    /** As much came within a day as is taken. */
    TOO_MANY,
    /** As many files came as a case holds of its complainant. */
    TOO_MANY_FILES,
    /** The days in which the answer could be put right are over, and the next superior may be asked. */
    APPEAL,
    /** These days are over, too. */
    OVER,
    /** A body outside the police has it. */
    OUTSIDE,
    /** Sent by somebody who did not show to be the complainant: nothing was done. */
    NOT_KNOWN;

    /** The trail says what came of it: a word that is not taken is no fault. */
    @Override
    public String auditDetail() {
        return name();
    }

    /** Whether it is on the file. */
    public boolean isTaken() {
        return this == TAKEN || this == TAKEN_ANSWERED;
    }

    /** Why nothing more is taken of a case; empty while it is open, or may be opened again. */
    public static Optional<MailOutcome> refusal(ComplaintStatus status, boolean mayReopen, boolean mayAppeal) {
        if (status == ComplaintStatus.REFERRED_OUTSIDE) return Optional.of(OUTSIDE);
        if (status.isOpen() || mayReopen) return Optional.empty();
        return Optional.of(mayAppeal ? APPEAL : OVER);
    }

    static MailOutcome taken(ComplaintStatus status) {
        return status.isOpen() ? TAKEN : TAKEN_ANSWERED;
    }

    /** What the citizen reads. */
    @Override
    public String textKey() {
        return "mail.outcome." + name();
    }
}
