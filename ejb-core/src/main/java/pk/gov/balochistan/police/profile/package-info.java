/**
 * The person behind a criminal record: the description and the photographs, opened with a reason; added to, struck and taken by examiners. Who
 * may see them is the rule of the record; it asks {@code criminalrecord}, {@code description} and {@code phototaking} and keeps the finding
 * of names level with the aliases.
 */
package pk.gov.balochistan.police.profile;
