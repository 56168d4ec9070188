package pk.gov.balochistan.police.grading;

import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * On what something rests, as it was typed.
 *
 * @param reference number of the paper, 3 to 60 characters; of an FIR its number and year
 * @param station code of the station of an FIR; null for all else
 * @param handling null for whoever may open the records
 */
public record NewSource(
        SourceKind kind,
        String reference,
        String station,
        SourceGrade source,
        InformationGrade information,
        Handling handling) {
    /**
     * What comes of an unreliable or untested source, or cannot be judged, is kept to the record office; what is suspected to be false is not kept.
     *
     * @throws RuleViolation grading.source.none, grading.reference, grading.station, grading.reliability.none, grading.information.none,
     *     grading.information.false, grading.handling.weak, grading.reference.names
     */
    public NewSource {
        if (kind == null) throw new RuleViolation("grading.source.none");
        reference =
                NamesNoSource.require(Typed.within(reference, 3, 60, "grading.reference"), "grading.reference.names");
        station = kind == SourceKind.FIR ? Typed.textOrNull(station) : null;
        if (kind == SourceKind.FIR && station == null) throw new RuleViolation("grading.station");
        if (source == null) throw new RuleViolation("grading.reliability.none");
        if (information == null) throw new RuleViolation("grading.information.none");
        if (information == InformationGrade.SUSPECTED_FALSE) throw new RuleViolation("grading.information.false");
        if (handling == null) handling = Handling.READERS;
        if (handling == Handling.READERS && (source.isWeak() || information.isWeak()))
            throw new RuleViolation("grading.handling.weak");
    }
}
