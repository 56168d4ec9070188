/** Why somebody looks at a person: the fields of {@code /WEB-INF/templates/reason.xhtml}, when they ask for more, and pages of a record that open with them. */
package pk.gov.balochistan.police.portal.shared.reason;
