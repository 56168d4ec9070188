/** Pages of the photo arrays: composed and read by whoever seals them, shown to a witness by another officer, and their papers. */
package pk.gov.balochistan.police.portal.photoarray;
