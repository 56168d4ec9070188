/**
 * Photographs of a person as they are taken onto a record: front, sides and marks of one day, each drawn anew and checked before it is kept,
 * sealed for its row, and withdrawn with its ground. It asks lawfultaking, imaging and the trail's words alone; whose record a set belongs to
 * is a row's number here. Source: Identification of Prisoners Act 1920; issue 4; docs/decisions/0036.
 */
package pk.gov.balochistan.police.phototaking;
