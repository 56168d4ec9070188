/**
 * Complaints from the first word of a citizen to the resolution, and who may hear of them on the way. It asks the
 * organisation for places and officers, the trail, the outbox and the throttles; it knows no FIR but by its number.
 */
package pk.gov.balochistan.police.complaint;
