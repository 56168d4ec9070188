package pk.gov.balochistan.police.criminalrecord;

import java.time.LocalDate;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * An offence as it is entered into a person's record.
 *
 * @param offenceCode code of the section in the list of offences
 * @param firReference number of the FIR, 3 to 60 characters
 * @param stationCode code of the station that registered it
 * @param occurredOn day of the offence
 * @param outcome how far the case has come
 * @param outcomeOn day of the court's decision, or null while there is none
 * @param court the court, at most 120 characters, or null
 * @param juvenile whether the person was under 18 on the day of the offence (Juvenile Justice System Act 2018, section 13)
 */
public record NewOffence(
        String offenceCode,
        String firReference,
        String stationCode,
        LocalDate occurredOn,
        CourtOutcome outcome,
        LocalDate outcomeOn,
        String court,
        boolean juvenile) {
    /** @throws RuleViolation record.offence.incomplete, record.outcome.dateMissing, record.line.length */
    public NewOffence {
        if (offenceCode == null || stationCode == null || occurredOn == null || outcome == null) {
            throw new RuleViolation("record.offence.incomplete");
        }
        firReference = Typed.within(firReference, 3, 60, "record.line.length");
        court = Typed.textOrNull(court);
        if (court != null) court = Typed.within(court, 3, 120, "record.line.length");
        if (outcomeOn == null && (outcome.isCleared() || outcome == CourtOutcome.CONVICTED)) {
            throw new RuleViolation("record.outcome.dateMissing");
        }
        if (outcomeOn != null && outcomeOn.isBefore(occurredOn)) throw new RuleViolation("record.outcome.tooEarly");
    }
}
