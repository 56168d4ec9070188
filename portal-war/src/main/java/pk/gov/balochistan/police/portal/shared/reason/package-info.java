/** Why somebody looks at a person: the fields of {@code /WEB-INF/templates/reason.xhtml}, and when they ask for more. */
package pk.gov.balochistan.police.portal.shared.reason;
