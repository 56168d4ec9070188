/**
 * What is done with notices that are due before they leave: at night they wait for the morning, and of a flood for one phone the rest
 * becomes one text. It asks {@code notice} for the rules and {@code messaging} for the texts, and knows no police work.
 */
package pk.gov.balochistan.police.digest;
