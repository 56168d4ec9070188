package pk.gov.balochistan.police.tracking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import pk.gov.balochistan.police.closing.WordCode;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.throttle.Throttles;

/**
 * Whether what would end the asking for a complainant's word is said by the complainant: the yes, and that no call is wanted. Wrong
 * codes are slowed down by the figures of wrong second facts and counted apart from them, so that they do not keep the owner from the
 * case or from a no.
 */
@Dependent
public class OwnWord {
    private final Throttles throttles;
    private final KeyRing keys;

    @Inject
    public OwnWord(Throttles throttles, KeyRing keys) {
        this.throttles = throttles;
        this.keys = keys;
    }

    /**
     * @param complaint as {@link Tracking#ofWeb} opened it to the caller
     * @param code as typed; null or blank for none
     * @return why it is not taken as the complainant's; empty where it is
     */
    public Optional<WordOutcome> refusal(Complaint complaint, WebCaller caller, String code) {
        return switch (WordProof.of(complaint)) {
            case SHOWN -> Optional.empty();
            case ELSEWHERE -> Optional.of(WordOutcome.ELSEWHERE);
            case CODE -> ofCode(complaint, caller, code);
        };
    }

    private Optional<WordOutcome> ofCode(Complaint complaint, WebCaller caller, String code) {
        if (Typed.textOrNull(code) == null) return Optional.of(WordOutcome.CODE_MISSING);
        String here = "word " + complaint.number().digits();
        String there = here + " " + caller.address();
        if (throttles.isPaused(Tracking.BY_NUMBER_THERE, there) || throttles.isPaused(Tracking.BY_NUMBER, here))
            return Optional.of(WordOutcome.CODE_RESTING);
        if (WordCode.isIt(keys, complaint.number(), complaint.closing().round(), code)) return Optional.empty();
        throttles.miss(Tracking.BY_GUESSER, caller.device());
        throttles.miss(Tracking.BY_ADDRESS, caller.address());
        throttles.miss(Tracking.BY_NUMBER_THERE, there);
        throttles.miss(Tracking.BY_NUMBER, here);
        return Optional.of(WordOutcome.CODE_WRONG);
    }
}
