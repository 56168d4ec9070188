/**
 * Slows down whoever guesses, and counts what one may have only so often: counters under a pseudonym, with pauses that grow or
 * allowances that come back. A counter never locks a station or an account by itself. It offers housekeeping what is old.
 */
package pk.gov.balochistan.police.throttle;
