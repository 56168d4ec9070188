/** The page of an officer at a picket, for a phone on a slow line: plain, without scripts. */
package pk.gov.balochistan.police.portal.picket;
