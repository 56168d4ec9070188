/** Pages of the offices that are told that prints which they were given have lost their ground, and the letter to them. */
package pk.gov.balochistan.police.portal.recall;
