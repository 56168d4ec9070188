/** Databases for tests: a fresh migrated schema on each engine. Shipped as the test jar of db-scripts. */
package pk.gov.balochistan.police.db.testing;
