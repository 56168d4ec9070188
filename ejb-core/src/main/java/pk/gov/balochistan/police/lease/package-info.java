/** Repeated work that one process at a time may do: leased rows, on the clock of the database, and turns, which the portal gives to every {@link RepeatedWork}. It asks nobody. */
package pk.gov.balochistan.police.lease;
