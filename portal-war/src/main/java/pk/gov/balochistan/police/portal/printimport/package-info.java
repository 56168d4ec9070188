/** Pages of old prints and photographs that come in by the folder: which batches are authorised, and what of them waits for a person. */
package pk.gov.balochistan.police.portal.printimport;
