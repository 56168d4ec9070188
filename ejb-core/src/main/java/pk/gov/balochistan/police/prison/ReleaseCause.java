package pk.gov.balochistan.police.prison;

import java.util.List;
import java.util.stream.Stream;
import pk.gov.balochistan.police.shared.TextKey;

/** Why a prison no longer holds a person. */
public enum ReleaseCause implements TextKey {
    /** CrPC 496 to 499, 426. */
    BAIL,
    /** CrPC 245, 249-A, 265-H, 265-K. */
    ACQUITTED,
    DISCHARGED,
    SERVED,
    /** By remission of the sentence (CrPC 401). */
    REMITTED,
    FINE_PAID,
    /** To another prison, or held as something else: the next stay begins the same day. */
    TRANSFERRED,
    ESCAPED,
    DIED,
    OTHER_ORDER;

    /** Whether it ends a sentence, which only a conviction begins. */
    boolean isOfSentence() {
        return this == SERVED || this == REMITTED || this == FINE_PAID;
    }

    /** All but a transfer, which begins another stay with it. */
    public static List<ReleaseCause> ofRelease() {
        return Stream.of(values()).filter(cause -> cause != TRANSFERRED).toList();
    }

    @Override
    public String textKey() {
        return "prison.cause." + name();
    }
}
