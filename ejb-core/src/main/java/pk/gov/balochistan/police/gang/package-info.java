/**
 * Gangs by name: what they do, where, on which source, and whether they are still there. Who belongs to one is an {@code association}; a gang of
 * which no member may be shown is not there for whoever reads.
 */
package pk.gov.balochistan.police.gang;
