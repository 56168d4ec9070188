/**
 * What proves that someone is who they say: passwords, codes by the clock, codes by counter, codes on a card. Values and
 * arithmetic alone; what is stored and spent is the business of those who use them. It asks nobody.
 */
package pk.gov.balochistan.police.credential;
