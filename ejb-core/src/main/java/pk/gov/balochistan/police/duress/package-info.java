/**
 * Danger said in a word of everyday speech that was agreed with the complainant: who may read the word, what happens when it comes from
 * the complainant's phone, and what an officer says was done. Nothing that is sent ever holds it or betrays that it was heard. It asks
 * the cases and stands beside the desk at which they are worked. See docs/decisions/0024.
 */
package pk.gov.balochistan.police.duress;
