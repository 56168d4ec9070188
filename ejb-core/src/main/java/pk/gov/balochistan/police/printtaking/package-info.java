/**
 * Ten-prints as they are taken: on what ground of law, each finger from an image that is bounded and made anew, its quality, the set
 * that they make, and which sets are searched. It asks law, the matcher and the trail's words alone; whose record a set belongs to is
 * a row's number here. Source: Identification of Prisoners Act 1920; issue 4; docs/decisions/0026.
 */
package pk.gov.balochistan.police.printtaking;
