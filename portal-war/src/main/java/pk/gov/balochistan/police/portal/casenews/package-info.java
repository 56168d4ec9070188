/** Lets an open list hear that cases have changed. */
package pk.gov.balochistan.police.portal.casenews;
