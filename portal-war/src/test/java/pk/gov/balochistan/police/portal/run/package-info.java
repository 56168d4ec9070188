/** The one command, tried in a copy of its own beside programs that only seem to be there. Not shipped. */
package pk.gov.balochistan.police.portal.run;
