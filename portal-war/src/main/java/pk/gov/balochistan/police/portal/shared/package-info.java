/**
 * What the pages of every capability use: language and words, messages, who is signed in, and what an answer may show. It may
 * ask the core's {@code shared} package and the desk of {@code signin}; it knows neither the frame around the pages nor any
 * capability.
 */
package pk.gov.balochistan.police.portal.shared;
