/** Readers of what strangers send, fed octets of which nothing is known: by {@code ./run bench fuzz}, and with what it began and found by every test run. */
package pk.gov.balochistan.police.fuzzing;
