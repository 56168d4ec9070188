/**
 * Checks of a person or vehicle in the street against what is looked for: one place answers them ({@link
 * pk.gov.balochistan.police.picket.HotlistCheck}), from the hotlist and from the live warrants of criminal records, on a phone's page and by text. Each
 * has a purpose, runs under a policy and is logged. See docs/decisions/0030.
 */
package pk.gov.balochistan.police.picket;
