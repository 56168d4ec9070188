/**
 * Whose prints these are: sets of records are taken, searched under a policy, and compared by two examiners who do not know each
 * other's conclusion; only what two concluded names a person. It asks criminal records, prints as they were taken, the index, the
 * policies and the trail. Source: issue 4; SECURITY.md T6; docs/decisions/0026.
 */
package pk.gov.balochistan.police.identification;
