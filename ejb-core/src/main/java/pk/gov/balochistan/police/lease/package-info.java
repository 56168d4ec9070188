/** Repeated work that one process at a time may do: leased rows, on the clock of the database, and turns. It asks nobody. */
package pk.gov.balochistan.police.lease;
