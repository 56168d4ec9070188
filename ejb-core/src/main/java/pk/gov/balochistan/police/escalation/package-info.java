/**
 * The clocks of complaints: which promise was missed, by which rule the next superior answers for the case, and the turns that see
 * to what is due, in one process at a time. It asks complaints for the case and the post above, law for office hours, the leases
 * whose turn it is; other clocks take their turns by it.
 */
package pk.gov.balochistan.police.escalation;
