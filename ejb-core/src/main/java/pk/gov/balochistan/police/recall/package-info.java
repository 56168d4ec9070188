/**
 * Offices that were given prints whose ground fell since: whom to tell, by which letter they were told, and what they wrote back. A set is
 * withdrawn and destroyed without waiting for them. Source: issue 4; docs/decisions/0043.
 */
package pk.gov.balochistan.police.recall;
