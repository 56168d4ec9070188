/**
 * What a citizen hands in, checked as it is read, and the kinds of complaint with their clocks and first posts. It asks nobody but
 * the trail for the names of roles.
 */
package pk.gov.balochistan.police.grievance;
