/**
 * Criminal records: a person as written down that day, the offences with what the court decided, and the warrants still alive.
 * It asks law, organisation and the trail; whoever opens a record states a reason, and who may see what is one rule
 * ({@code RecordedOffence.isDisclosed}).
 */
package pk.gov.balochistan.police.criminalrecord;
