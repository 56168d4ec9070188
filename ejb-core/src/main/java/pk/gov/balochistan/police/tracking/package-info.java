/**
 * How far is my complaint? What a citizen is told and says of the answer, on the web and by text, and how guesses are slowed down. It
 * asks complaints for the case and the intake for the code of whoever gave no name.
 */
package pk.gov.balochistan.police.tracking;
