/**
 * What persons on record say is wrong about them, and the written answer that two officers give who did not enter it. It asks
 * {@code criminalrecord}, in which what is disputed is marked as such for everyone who may see it, and where the changes themselves are made.
 */
package pk.gov.balochistan.police.correction;
