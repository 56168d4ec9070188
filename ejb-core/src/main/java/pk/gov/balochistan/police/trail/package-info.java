/**
 * The trail after it was written: sealed into a chain, copied to a second store, checked, and read by auditors. The rows
 * themselves, and the gate that writes them, are {@code audit}'s. It asks audit and lease.
 */
package pk.gov.balochistan.police.trail;
