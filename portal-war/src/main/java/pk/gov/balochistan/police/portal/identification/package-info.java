/**
 * The pages of prints: those of a record and how they are taken, a search and its list, and the comparisons that examiners decide.
 * Each page asks one desk of the core.
 */
package pk.gov.balochistan.police.portal.identification;
