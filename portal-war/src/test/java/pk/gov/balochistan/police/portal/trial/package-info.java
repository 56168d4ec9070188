/** Two pages that are served in tests only, on which things go wrong on purpose. Not shipped. */
package pk.gov.balochistan.police.portal.trial;
