/** First information reports at the station: the list, a new one, one with its copies and what followed. */
package pk.gov.balochistan.police.portal.fir;
