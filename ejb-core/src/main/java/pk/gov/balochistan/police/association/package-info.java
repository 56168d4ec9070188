/**
 * Who goes about with whom: persons on record with each other and as members of gangs, each with its source and grades, looked at again after
 * a time and struck where it was wrong. It asks {@code criminalrecord} who may know of a person; nothing here becomes so by a program alone.
 */
package pk.gov.balochistan.police.association;
