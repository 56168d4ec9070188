/** Tells an open list that cases of its posts have changed: who waits, what the timelines say, and nothing of any case or person. */
package pk.gov.balochistan.police.casenews;
