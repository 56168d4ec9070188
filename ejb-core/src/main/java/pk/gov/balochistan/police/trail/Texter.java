package pk.gov.balochistan.police.trail;

import pk.gov.balochistan.police.shared.Recorded;

/** A phone as the trail names it. @param actor {@code sms:} and the phone's pseudonym */
public record Texter(String actor) implements Recorded {
    @Override
    public String auditTarget() {
        return actor;
    }
}
