/** The pages on which two examiners expunge whole records, and how long a record is kept. */
package pk.gov.balochistan.police.portal.expunging;
