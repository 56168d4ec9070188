/**
 * What is run beside the two programs, by hand or by {@code ./run}: the first administrator, the check of the trail, and the
 * invented people of a trial. It may ask every capability and none asks it.
 */
package pk.gov.balochistan.police.operations;
