/**
 * Where the record office enters who was in prison, by hand and from the sheets of the prisons department, and looks at what a prison says and
 * the court did not. It asks {@code criminalrecord} for the case and {@code prison} for the stays; no outcome of a case changes here.
 */
package pk.gov.balochistan.police.prisonrecord;
