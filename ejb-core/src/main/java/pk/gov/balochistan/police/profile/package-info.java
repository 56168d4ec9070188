/**
 * The person behind a criminal record: the description opened with a reason, added to and struck by examiners. Who may read it is the rule
 * of the record; it asks {@code criminalrecord} and {@code description} and keeps the finding of names level with the aliases.
 */
package pk.gov.balochistan.police.profile;
