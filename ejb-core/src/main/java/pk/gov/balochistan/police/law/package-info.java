/** The list of offences by section of law, with the confidence of each line. Reference data of the scripts; it asks nobody. */
package pk.gov.balochistan.police.law;
