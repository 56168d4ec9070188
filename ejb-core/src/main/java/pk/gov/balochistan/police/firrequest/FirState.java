package pk.gov.balochistan.police.firrequest;

import pk.gov.balochistan.police.shared.TextKey;

/** How far a request for an FIR is. */
public enum FirState implements TextKey {
    ASKED,
    /** Not answered in its time: a superior reviews it, and the post may still register. */
    MISSED,
    /** The post gave a reason why it registers none: a superior reviews it. */
    DECLINED,
    /** The post names an FIR of another station as that of the matter: a superior looks whether it is, and the post may still register. */
    ELSEWHERE,
    /** The superior directs that an FIR be registered: it has a new time, and cannot be declined again. */
    DIRECTED,
    /** The superior upholds that none was registered. */
    UPHELD,
    REGISTERED,
    /** The matter is in an FIR already: this is a statement in that case. Source: Sughran Bibi v. The State, PLD 2018 SC 595. */
    STATEMENT;

    /** Waits for a superior. */
    public boolean isReviewed() {
        return this == MISSED || isAnswerReviewed();
    }

    /** The post has answered, and a superior looks at the answer without being asked. */
    public boolean isAnswerReviewed() {
        return this == DECLINED || this == ELSEWHERE;
    }

    /** An FIR is named, by this request or by another report. */
    public boolean hasFir() {
        return this == REGISTERED || this == STATEMENT || this == ELSEWHERE;
    }

    @Override
    public String textKey() {
        return "firRequest.state." + name();
    }
}
