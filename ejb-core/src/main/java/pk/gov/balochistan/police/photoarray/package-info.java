/**
 * Photographs of persons of whom one is suspected, sealed to be shown to a witness where no identification parade before a magistrate is
 * possible: on which ground, of whom, and whether they still stand. It asks criminalrecord, phototaking and description; before whom they
 * are shown is arrayshowing's. Source: Qanun-e-Shahadat Order 1984, article 22; Police Rules 1934, rule 26.32; docs/decisions/0039.
 */
package pk.gov.balochistan.police.photoarray;
