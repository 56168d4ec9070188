/**
 * Pages for everybody, without sign-in: the home page and what a citizen reads. They need no script and no session. They may
 * ask the desk of a capability for what the public may know.
 */
package pk.gov.balochistan.police.portal.citizen;
