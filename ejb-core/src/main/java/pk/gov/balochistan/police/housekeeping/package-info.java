/**
 * Removes what is kept for a time only: every register that has something old to remove offers it here. It asks the leases, so
 * that one process at a time does it, and the clock of the database.
 */
package pk.gov.balochistan.police.housekeeping;
