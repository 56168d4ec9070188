/**
 * Whose prints these are: sets of records are taken, and searched under a policy; what is like them goes to examiners, who alone decide. It
 * asks criminal records, prints as they were taken, the index, the policies and the examination. Source: issue 4; docs/decisions/0026.
 */
package pk.gov.balochistan.police.identification;
