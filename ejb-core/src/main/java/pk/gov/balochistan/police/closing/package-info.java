/**
 * Whose word closes a case, and for how long it is awaited: the rules of the province and the words they are kept in. It asks
 * nobody; complaints, tracking and the clocks ask it.
 */
package pk.gov.balochistan.police.closing;
