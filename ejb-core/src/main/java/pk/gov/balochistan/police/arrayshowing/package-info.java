/**
 * Photo arrays before witnesses: composed by one officer, shown once to each witness in an order of its own by another who does not know the
 * suspect, and what the witness said. It asks photoarray for the photographs, and the trail for who has had to do with the suspect's record.
 * Source: Police Rules 1934, rule 26.32; docs/decisions/0039.
 */
package pk.gov.balochistan.police.arrayshowing;
