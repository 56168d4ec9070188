/**
 * Signing in and out, and the lock of a screen that nobody sits at. It asks the core's {@code identity} package; the rest of the
 * portal asks {@code SignedIn}.
 */
package pk.gov.balochistan.police.portal.identity;
