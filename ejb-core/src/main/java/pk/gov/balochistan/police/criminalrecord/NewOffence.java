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
    /** Code of Criminal Procedure 1898, section 1: before its day there was no first information report. */
    private static final LocalDate EARLIEST = LocalDate.of(1898, 7, 1);

    /** @throws RuleViolation record.offence.incomplete, .tooOld; record.outcome.dateMissing, .tooEarly; record.line.length */
    public NewOffence {
        if (offenceCode == null || stationCode == null || occurredOn == null || outcome == null) {
            throw new RuleViolation("record.offence.incomplete");
        }
        requirePossible(occurredOn);
        firReference = Typed.within(firReference, 3, 60, "record.line.length");
        court = Typed.withinOrNull(court, 3, 120, "record.line.length");
        if (outcomeOn == null && (outcome.isCleared() || outcome == CourtOutcome.CONVICTED)) {
            throw new RuleViolation("record.outcome.dateMissing");
        }
        if (outcomeOn != null && outcomeOn.isBefore(occurredOn)) throw new RuleViolation("record.outcome.tooEarly");
    }

    /** Refuses a year that lost a digit. @throws RuleViolation record.offence.tooOld */
    public static LocalDate requirePossible(LocalDate occurredOn) {
        if (occurredOn.isBefore(EARLIEST)) throw new RuleViolation("record.offence.tooOld");
        return occurredOn;
    }
}
