/**
 * A complaint that the police hold to be not borne out: proposed with reasons and evidence, answered by the complainant, decided by a
 * superior. It asks complaints for the case and tracking for who speaks; it knows no person, so that nothing of it follows anybody to
 * their next complaint. Texts ask it for the complainant's answer.
 */
package pk.gov.balochistan.police.finding;
