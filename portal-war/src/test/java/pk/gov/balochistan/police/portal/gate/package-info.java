/**
 * The gate tried in the container: a desk for the trial, a servlet that asks it, and the test that puts both beside the built
 * portal. Nothing of it is shipped.
 */
package pk.gov.balochistan.police.portal.gate;
