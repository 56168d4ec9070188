package pk.gov.balochistan.police.smslink;

import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * An administrator's order for a link, with the reason, which stands on the page and in the trail.
 *
 * @param why 3 to 300 characters
 * @throws RuleViolation refusal.notFound, links.why
 */
public record LinkCommand(String link, LinkAct act, String why) implements Recorded, Detailed {
    public LinkCommand {
        // The name of no link could be longer, and the trail must hold it whole.
        if (act == null || link == null || !link.matches("[a-z0-9][a-z0-9-]{0,19}")) {
            throw new RuleViolation("refusal.notFound");
        }
        why = Typed.within(why, 3, 300, "links.why");
    }

    @Override
    public String auditTarget() {
        return "link:" + link;
    }

    @Override
    public String auditDetail() {
        return act + ": " + why;
    }
}
