/** Ready words for what a citizen reads, by kind of step and in both languages. They are chosen, then changed, and sent by a person. */
package pk.gov.balochistan.police.portal.ready;
