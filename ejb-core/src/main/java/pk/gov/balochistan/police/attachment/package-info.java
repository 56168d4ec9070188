/** Files of records: sniffed, bounded, and stored encrypted with the row's number bound in. It asks nobody. */
package pk.gov.balochistan.police.attachment;
