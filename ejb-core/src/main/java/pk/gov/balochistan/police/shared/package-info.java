/**
 * Values that every capability shares: parsed once, right by construction. They ask nobody: Java and Jakarta APIs only. What
 * belongs to one kind of police work lives in that work's own package.
 */
package pk.gov.balochistan.police.shared;
