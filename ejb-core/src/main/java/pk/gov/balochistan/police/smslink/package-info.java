/**
 * The links to the operators' SMS centres as their administrator sees and orders them: what each is set to, how it fares, what waits
 * for it, and whether it is to run, to send nothing, or to stay away. The gateway reports here and reads the orders here, so that both
 * outlive a restart of either program. It asks {@code messaging} for what waits and {@code audit} for who asks; it knows no text's words.
 */
package pk.gov.balochistan.police.smslink;
