/**
 * Slows down whoever guesses: counters under a pseudonym of the guesser, with pauses that grow. A counter never locks a station
 * or an account by itself. It asks nobody.
 */
package pk.gov.balochistan.police.throttle;
