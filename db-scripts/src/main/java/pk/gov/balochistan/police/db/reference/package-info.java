/** Loads the reference data of {@code db/reference/*.csv} by natural key, one class a table. It asks nothing but the database. */
package pk.gov.balochistan.police.db.reference;
