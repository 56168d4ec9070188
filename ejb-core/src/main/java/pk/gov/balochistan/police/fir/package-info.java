/**
 * First information reports in Form 24.5(1), Register I of a station: numbered without a gap, locked from then on, with the statements, sections and
 * dispatch that follow. It asks law for sections, drafts for what is typed and not yet numbered, and the requests for an FIR for the
 * shape of its number. Nobody else writes its tables.
 */
package pk.gov.balochistan.police.fir;
