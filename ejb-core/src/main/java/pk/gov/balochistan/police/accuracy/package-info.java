/**
 * How well the matcher finds what examiners of this province have confirmed: measured on their own decisions, at the machine, and shown as
 * shares with their uncertainty. Source: issue 4, policy controls; NIST and FSR-C-128 ask for measured and published error rates. It asks examination,
 * printtaking, latent, description and criminalrecord.
 */
package pk.gov.balochistan.police.accuracy;
