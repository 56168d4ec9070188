/** Pages about identifications and finished sets that may be wrong. */
package pk.gov.balochistan.police.portal.doubt;
