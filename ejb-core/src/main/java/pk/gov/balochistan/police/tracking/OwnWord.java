package pk.gov.balochistan.police.tracking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import pk.gov.balochistan.police.closing.WordCode;
import pk.gov.balochistan.police.complaint.CaseFinding;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.identifier.TextedCode;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.throttle.Throttles;

/**
 * Whether what would end the asking for a complainant's word is said by the complainant: the yes, that no call is wanted, and the
 * side of a finding. Wrong codes are slowed down by the figures of wrong second facts and counted apart from them, so that they
 * do not keep the owner from the case or from a no.
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
        int round = complaint.closing().round();
        return refusal(complaint, caller, code, WordCode.of(keys, complaint.number(), round));
    }

    /** As {@link #refusal}, of the complainant's side of a finding, with the code of the text that told of it. */
    public Optional<WordOutcome> refusalOfReply(Complaint complaint, WebCaller caller, String code) {
        int times = new CaseFinding(complaint).timesProposed();
        return refusal(complaint, caller, code, WordCode.ofFinding(keys, complaint.number(), times));
    }

    private Optional<WordOutcome> refusal(Complaint complaint, WebCaller caller, String code, String texted) {
        return switch (WordProof.of(complaint)) {
            case SHOWN -> Optional.empty();
            case ELSEWHERE -> Optional.of(WordOutcome.ELSEWHERE);
            case CODE -> ofCode(complaint, caller, code, texted);
        };
    }

    private Optional<WordOutcome> ofCode(Complaint complaint, WebCaller caller, String code, String texted) {
        if (Typed.textOrNull(code) == null) return Optional.of(WordOutcome.CODE_MISSING);
        String here = "word " + complaint.number().digits();
        String there = here + " " + caller.address();
        if (throttles.isPaused(Tracking.BY_NUMBER_THERE, there) || throttles.isPaused(Tracking.BY_NUMBER, here))
            return Optional.of(WordOutcome.CODE_RESTING);
        if (TextedCode.isTyped(texted, code)) return Optional.empty();
        throttles.miss(Tracking.BY_GUESSER, caller.device());
        throttles.miss(Tracking.BY_ADDRESS, caller.address());
        throttles.miss(Tracking.BY_NUMBER_THERE, there);
        throttles.miss(Tracking.BY_NUMBER, here);
        return Optional.of(WordOutcome.CODE_WRONG);
    }
}
