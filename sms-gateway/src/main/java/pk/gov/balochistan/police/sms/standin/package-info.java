/**
 * A stand-in SMS centre over real SMPP, with a phone in the browser: for trials, training and tests where no operator's
 * centre can be had. It can misbehave on purpose in every way that real centres were seen to. It asks {@code shared} for
 * texts and {@code sms.coding} for the coding of text and {@code sms.settings} for its settings, and nobody else.
 */
package pk.gov.balochistan.police.sms.standin;
