/** The invented force, people and work of a trial. It may ask every capability; {@code operations} alone asks it. */
package pk.gov.balochistan.police.demo;
