package pk.gov.balochistan.police.correction;

import java.time.LocalDate;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What somebody says is wrong, as it was received.
 *
 * @param entry the number of the entry, from 1; {@link CriminalRecord#PERSON} for the person's details
 * @param words what is wrong and what would be right, 10 to 2000 characters
 * @param papers what was shown for it, such as an order of a court, at most 300 characters; null for none
 * @param receivedOn the day on which it came, at the desk or by post
 */
public record NewCorrection(
        CorrectionGround ground, int entry, String words, String papers, Applicant applicant, LocalDate receivedOn) {
    /** @throws RuleViolation correction.ground.none, correction.entry.none, correction.words, correction.papers, correction.received.none */
    public NewCorrection {
        if (ground == null) throw new RuleViolation("correction.ground.none");
        if (ground.isOfEntry() != (entry > CriminalRecord.PERSON)) throw new RuleViolation("correction.entry.none");
        words = Typed.within(words, 10, 2000, "correction.words");
        papers = Typed.withinOrNull(papers, 3, 300, "correction.papers");
        if (receivedOn == null) throw new RuleViolation("correction.received.none");
    }
}
