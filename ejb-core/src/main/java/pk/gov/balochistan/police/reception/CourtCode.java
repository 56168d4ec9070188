package pk.gov.balochistan.police.reception;

import java.util.UUID;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The public name of a session of open court, random: it is an address and opens nothing. */
public record CourtCode(String value) implements Recorded {
    public CourtCode {
        if (value == null || !value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
            throw new RuleViolation("refusal.notFound");
    }

    static CourtCode random() {
        return new CourtCode(UUID.randomUUID().toString());
    }

    @Override
    public String auditTarget() {
        return "court:" + value;
    }
}
