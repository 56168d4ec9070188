/** Directions in writing that something be kept though its time has come: entered and lifted in one way, whatever it is. It asks {@code audit} alone. */
package pk.gov.balochistan.police.keeping;
