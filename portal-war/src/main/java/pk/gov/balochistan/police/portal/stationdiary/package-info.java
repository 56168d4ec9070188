/** The daily diary of a station: the stations of a day, a day with what is written into it, and a printed page held against it. */
package pk.gov.balochistan.police.portal.stationdiary;
