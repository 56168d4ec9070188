/** The hotlist at the desk: the list and its hits, an entry, a new entry. */
package pk.gov.balochistan.police.portal.hotlist;
