/** The gateway between texts and the registers of the force: reads its settings, wires its parts by hand, starts and stops. */
package pk.gov.balochistan.police.sms;
