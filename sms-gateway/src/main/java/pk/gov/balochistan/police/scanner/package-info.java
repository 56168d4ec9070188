/**
 * A stand-in for the program on an officer's own computer that operates a scanner of fingers, for trials and tests: the protocol of
 * docs/scanner-bridge.md over a device that invents its prints and misbehaves on demand. It asks {@code inventedprint} for fingers; it is
 * no part of the portal, and the portal knows nothing of it.
 */
package pk.gov.balochistan.police.scanner;
