/**
 * What the law asks before anything is taken of a person's body or looks: on which ground prints and photographs may be taken, and how far a
 * set of them has come, from its beginning to its withdrawal. It asks law alone; whose record a set belongs to is a row's number here.
 * Source: Identification of Prisoners Act 1920; issue 4; docs/decisions/0026 and 0036.
 */
package pk.gov.balochistan.police.lawfultaking;
