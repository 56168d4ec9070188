/**
 * Forms half filled in, kept for a day as encrypted rows under a random token that only the browser holds (an officer's report for sixty,
 * under a name that its desk makes): so that what was typed
 * survives an error, an expired session and a restart. It offers housekeeping what is old.
 */
package pk.gov.balochistan.police.draft;
