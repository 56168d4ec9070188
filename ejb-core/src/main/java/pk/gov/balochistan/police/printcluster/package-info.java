/**
 * The index of prints spread over several portals: which of them holds which share of the persons, how they ask each other, and what becomes of a search when one
 * of them dies, hangs or lags. It owns no table and sees prints by number alone; it asks {@code printindex} how a search goes. Source: docs/decisions/0051.
 */
package pk.gov.balochistan.police.printcluster;
