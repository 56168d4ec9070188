/**
 * How a complaint comes in: on the web, by text or at a front desk, where calls, letters and open court are written down, too; the limits on floods, the receipt and the code of whoever gives
 * no name. It asks grievances for what was handed in and complaints for the case that is opened.
 */
package pk.gov.balochistan.police.intake;
