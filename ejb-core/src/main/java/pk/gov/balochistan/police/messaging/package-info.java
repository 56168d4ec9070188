/**
 * Texts in and out: the inbox, where a received text is a row before it is acknowledged, and the outbox, where a text to send is
 * a row of the transaction that caused it. It knows no police work: what a text means is the gateway's, what it tells is the
 * capability's that adds it. It asks {@code shared} alone.
 */
package pk.gov.balochistan.police.messaging;
