/**
 * Who and what is looked for: entries that one person makes and another confirms, each with an owner, an order it rests on and a last day, and
 * the hits on them for the post that answers for it. It asks organisation for the places and the trail for a row; what an officer in the street is
 * told of an entry is {@code picket}'s. See docs/decisions/0030.
 */
package pk.gov.balochistan.police.hotlist;
