/**
 * Whole records expunged by two persons, when their term has ended or on a court's order, with a certificate. It asks {@code retention} what keeps a record, lets
 * {@code printtaking} and {@code phototaking} destroy their sets and {@code recordkey} the key, and removes the rest itself. Source: SECURITY.md T5,
 * docs/decisions/0046.
 */
package pk.gov.balochistan.police.expunging;
