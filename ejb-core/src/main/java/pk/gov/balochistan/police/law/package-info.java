/**
 * Offences by section of law as reference data, each with its confidence, and the hours and days on which offices are open, for
 * clocks that a rule holds to them. Statutory clocks will stand here too. It asks nobody.
 */
package pk.gov.balochistan.police.law;
