/**
 * The case: its timeline, the post that answers for it, who may see it, and what officers do with it until the resolution. It asks
 * grievances for what was handed in, the organisation for places and officers, the trail and the outbox; it knows no FIR but by
 * its number.
 */
package pk.gov.balochistan.police.complaint;
