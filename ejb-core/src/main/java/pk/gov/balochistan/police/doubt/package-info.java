/**
 * Identifications that may be wrong: whoever doubts one says why, and another person withdraws it or lets it stand. Stands on
 * examinations, which know nothing of it but that one was withdrawn. Source: SECURITY.md T5, T6; docs/decisions/0052.
 */
package pk.gov.balochistan.police.doubt;
