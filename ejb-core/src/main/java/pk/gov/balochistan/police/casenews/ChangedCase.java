package pk.gov.balochistan.police.casenews;

import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.identifier.BeltNumber;

/**
 * An entry of a timeline as those who answer for its case hear of it.
 *
 * @param entry its row
 * @param actor who wrote it, as the trail names them
 * @param role of the post that answers now
 * @param placeId of that post
 * @param assignedTo the officer who has the case; null for nobody
 */
public record ChangedCase(Long entry, String actor, Role role, Long placeId, BeltNumber assignedTo) {}
