/**
 * Papers to be printed or kept, as PDF in English or Urdu: receipts, summaries, letters. What stands on a paper is said by the
 * capability that hands it out; here it is set, broken into pages and given its foot. It asks nobody.
 */
package pk.gov.balochistan.police.portal.shared.paper;
