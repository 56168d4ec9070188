/**
 * What the portal and both programs together are measured by: {@code ./run bench portal} and {@code ./run bench kill}. People are
 * played over HTTP, without a browser; the databases and the gateway come from the gateway's benches.
 */
package pk.gov.balochistan.police.portal.bench;
