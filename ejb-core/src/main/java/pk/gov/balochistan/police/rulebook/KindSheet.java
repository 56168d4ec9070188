package pk.gov.balochistan.police.rulebook;

import java.util.List;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.grievance.KindRule;

/**
 * One kind of complaint with the history of its rules.
 *
 * @param posts that may hear it first
 * @param history all that was ever proposed, the latest first
 * @param isYours whether the reader may decide what waits
 */
public record KindSheet(KindLine line, List<Role> posts, List<KindRule> history, boolean isYours) {}
