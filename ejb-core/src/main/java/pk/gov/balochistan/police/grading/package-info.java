/**
 * How well something is known: its source, the grades of source and information, who may read it, and the day on which it is looked at again.
 * It asks nobody; what is graded lives above it.
 */
package pk.gov.balochistan.police.grading;
