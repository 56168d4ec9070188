/**
 * Destruction of prints and photographs whose case ended without a conviction, by two persons and with a certificate. Source: Identification of Prisoners
 * Act 1920, section 7; docs/decisions/0032.
 */
package pk.gov.balochistan.police.destruction;
