/**
 * What is known of a person beside the criminal record: other names, papers, family, addresses, looks, marks and ways of working, each a
 * dated entry that is struck and never edited. It knows a record by its row alone and asks nobody; who may read or add is decided above.
 */
package pk.gov.balochistan.police.description;
