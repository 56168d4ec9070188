/**
 * Cases that belong together: which of them are likely the same matter, what an officer said of two, and what became of one that
 * the other may say, too. Nothing is ever joined by itself, and each case keeps its number, clocks and citizen. It asks the cases
 * themselves and stands beside the desk at which they are worked.
 */
package pk.gov.balochistan.police.linking;
