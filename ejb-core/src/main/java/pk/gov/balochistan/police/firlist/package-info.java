/**
 * The lists of requests for an FIR: what waits at one's posts for an answer or a review, and what superiors count of them by place, each
 * figure with its list. It asks the complaints' visibility who may see what, the supervision which places a reader answers for; nobody asks it.
 */
package pk.gov.balochistan.police.firlist;
