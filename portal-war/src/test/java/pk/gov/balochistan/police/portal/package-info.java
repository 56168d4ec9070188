/** Tests of the portal as a whole: its architecture and its words. */
package pk.gov.balochistan.police.portal;
