package pk.gov.balochistan.police.hearing;

import java.time.Instant;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * The order to fix a talk with both sides.
 *
 * @param seen version of the case as it was shown
 * @param place where, at most 60 letters, as both sides are told it; null for a call
 * @param otherName who is heard beside the complainant, at most 120 letters
 * @param otherPhone of the other side, or null: then nobody is texted, and no call can be fixed
 */
public record NewHearing(
        TrackingNumber number,
        int seen,
        HearingKind kind,
        Instant at,
        String place,
        String otherName,
        Msisdn otherPhone)
        implements Recorded {
    private static final int LONGEST_PLACE = 60;
    private static final int LONGEST_NAME = 120;

    public NewHearing {
        place = Typed.textOrNull(place);
        otherName = Typed.textOrNull(otherName);
        if (at == null) throw new RuleViolation("hearing.refusal.when");
        if (kind == HearingKind.MEETING && (place == null || place.length() > LONGEST_PLACE))
            throw new RuleViolation("hearing.refusal.place", LONGEST_PLACE);
        if (otherName == null || otherName.length() > LONGEST_NAME)
            throw new RuleViolation("hearing.refusal.other", LONGEST_NAME);
        if (kind == HearingKind.CALL && otherPhone == null) throw new RuleViolation("hearing.refusal.phones");
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
