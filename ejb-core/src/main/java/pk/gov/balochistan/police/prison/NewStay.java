package pk.gov.balochistan.police.prison;

import java.time.LocalDate;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A stay as it is entered.
 *
 * @param offenceSeq an entry of the record; the stay is in its case, with whatever else stands under the same FIR
 * @param admittedOn the day of admission
 * @param warrant on what the prison holds the person, in words; 3 to 200 characters
 * @param release how it ended, where that is known already; null while the person is inside
 */
public record NewStay(
        int offenceSeq, HeldAt heldAt, HeldAs heldAs, LocalDate admittedOn, String warrant, NewRelease release)
        implements Detailed {
    /** @throws RuleViolation prison.entry, prison.heldAs, prison.admittedOn, prison.warrant */
    public NewStay {
        if (offenceSeq < 1) throw new RuleViolation("prison.entry");
        if (heldAs == null) throw new RuleViolation("prison.heldAs");
        if (admittedOn == null) throw new RuleViolation("prison.admittedOn");
        warrant = Typed.within(warrant, 3, 200, "prison.warrant");
    }

    @Override
    public String auditDetail() {
        String ended = release == null ? "" : ", " + release.auditDetail();
        return "entry " + offenceSeq + ", " + heldAt + " as " + heldAs + " on " + admittedOn + ended;
    }
}
