/**
 * Forms half filled in, kept for a day as encrypted rows under a random token that only the browser holds: so that what was typed
 * survives an error, an expired session and a restart. It offers housekeeping what is old.
 */
package pk.gov.balochistan.police.draft;
