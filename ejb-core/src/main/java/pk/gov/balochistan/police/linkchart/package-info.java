/**
 * The chart on which one walks from a person to those who go about with the person, and to gangs. It only reads: what may be shown is the rule of
 * {@code association}, who is on record that of {@code criminalrecord}.
 */
package pk.gov.balochistan.police.linkchart;
