/**
 * Ten-prints as they are taken: each finger from an image that is bounded and made anew, its quality, the set
 * that they make, and which sets are searched. On what ground is asked of lawfultaking. It asks the matcher and the trail's words alone; whose record a set belongs to is
 * a row's number here. Source: Identification of Prisoners Act 1920; issue 4; docs/decisions/0026.
 */
package pk.gov.balochistan.police.printtaking;
