/**
 * All enrolled prints in memory and the search among them: two sieves and then the matcher's own score, or every print compared. It owns no table and knows
 * no person but by number. It asks {@code fingerprint} what a print is and how two are compared.
 */
package pk.gov.balochistan.police.printindex;
