/**
 * What examiners decide of two prints: a candidate of a search is compared by two who do not know each other's conclusion, and only what two
 * concluded names a person, or ties two lifts of nobody. Searches of every kind lead here and nowhere else. It asks criminal records, prints as
 * they were taken, lifts and the policies. Source: SECURITY.md T6; docs/decisions/0026, 0045.
 */
package pk.gov.balochistan.police.examination;
