/**
 * Prints that leave the Criminal Record Office for another office, and prints that come from one, as ANSI/NIST transactions. What leaves is accounted for: to
 * whom, on whose letter, under which number. What comes in is taken onto a set whose ground was stated before. Source: issue 4; docs/decisions/0040.
 */
package pk.gov.balochistan.police.printexchange;
