/**
 * How a complaint reached the police that nobody typed or told on the spot: the day of a letter or an e-mail, the sender's own number,
 * and the sessions of open court with their sheets. It asks complaints what a reader may see and places who presides. It files
 * nothing itself.
 */
package pk.gov.balochistan.police.reception;
