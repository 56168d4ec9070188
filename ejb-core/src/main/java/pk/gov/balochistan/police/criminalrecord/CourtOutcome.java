package pk.gov.balochistan.police.criminalrecord;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * How far a case has come, as the court (or the investigation) left it. The status follows the court: an appeal may turn a
 * conviction into an acquittal and the other way round. Source: DOMAIN.md 2, case states and outcomes (CrPC 173, 245, 249-A,
 * 265-H, 265-K, 345, 494, 512, 561-A).
 */
public enum CourtOutcome implements TextKey {
    UNDER_INVESTIGATION,
    UNDER_TRIAL,
    CONVICTED,
    ACQUITTED,
    DISCHARGED,
    QUASHED,
    COMPOUNDED,
    WITHDRAWN,
    CANCELLED,
    ABATED,
    DORMANT;

    private static final Map<CourtOutcome, Set<CourtOutcome>> MOVES = Map.of(
            UNDER_INVESTIGATION, EnumSet.of(UNDER_TRIAL, DISCHARGED, QUASHED, COMPOUNDED, CANCELLED, ABATED, DORMANT),
            UNDER_TRIAL, EnumSet.of(CONVICTED, ACQUITTED, DISCHARGED, QUASHED, COMPOUNDED, WITHDRAWN, ABATED, DORMANT),
            CONVICTED, EnumSet.of(ACQUITTED, UNDER_TRIAL, COMPOUNDED, QUASHED),
            ACQUITTED, EnumSet.of(CONVICTED, UNDER_TRIAL),
            DISCHARGED, EnumSet.of(UNDER_TRIAL),
            QUASHED, EnumSet.of(UNDER_TRIAL),
            WITHDRAWN, EnumSet.of(UNDER_TRIAL),
            CANCELLED, EnumSet.of(UNDER_INVESTIGATION),
            DORMANT, EnumSet.of(UNDER_TRIAL, QUASHED, ABATED));

    /** Whether a court (or a cancelled report, or death) ended the case without a conviction. */
    public boolean isCleared() {
        return switch (this) {
            case ACQUITTED, DISCHARGED, QUASHED, COMPOUNDED, WITHDRAWN, CANCELLED, ABATED -> true;
            case UNDER_INVESTIGATION, UNDER_TRIAL, CONVICTED, DORMANT -> false;
        };
    }

    /** All of those. */
    public static Set<CourtOutcome> cleared() {
        return EnumSet.copyOf(
                Arrays.stream(values()).filter(CourtOutcome::isCleared).toList());
    }

    /** A conviction, or a case now before a court: the only two that are a record to the outside. Source: SMS.md, rule 4. */
    public boolean isRecord() {
        return this == CONVICTED || this == UNDER_TRIAL;
    }

    public boolean mayBecome(CourtOutcome next) {
        return nextOnes().contains(next);
    }

    /** What this may become, in the order of the list: the same for the entity and for the page. */
    public List<CourtOutcome> nextOnes() {
        return MOVES.getOrDefault(this, Set.of()).stream().sorted().toList();
    }

    @Override
    public String textKey() {
        return "record.outcome." + name();
    }
}
