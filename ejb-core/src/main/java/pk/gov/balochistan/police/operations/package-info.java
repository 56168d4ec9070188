/**
 * What is run beside the two programs, by hand or by {@code ./run}: the first administrator, the check of the trail, and
 * the loading of a trial's invented people ({@code demo}). None asks it.
 */
package pk.gov.balochistan.police.operations;
