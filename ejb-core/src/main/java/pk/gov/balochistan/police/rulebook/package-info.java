/**
 * The rules of each kind of complaint as officers of the province order them: who hears it first, by when what is promised, when the
 * next superior answers. It shows what a change would have meant before it is stored, and takes two persons for each. It asks
 * {@code grievance} for the kinds, {@code complaint} for the way of a case and {@code escalation} for what was delivered.
 */
package pk.gov.balochistan.police.rulebook;
