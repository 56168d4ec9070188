/**
 * What every page of the portal stands on: language, headers, messages, errors and who is signed in. It may ask the core's
 * {@code shared} package and the desk of {@code identity}; no page of a capability is known here.
 */
package pk.gov.balochistan.police.portal.shared;
