/** Test data for every module: one class, {@code Some}, makes valid examples. Shipped as the core's test jar. */
package pk.gov.balochistan.police.testing;
