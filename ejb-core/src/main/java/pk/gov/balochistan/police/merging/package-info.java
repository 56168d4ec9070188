/**
 * Records of one person that were entered twice: found, joined under one number, and parted again, each time by two persons. It asks
 * {@code criminalrecord}, which answers for all records of a person once they are joined, and {@code examination} whose prints are the same.
 */
package pk.gov.balochistan.police.merging;
