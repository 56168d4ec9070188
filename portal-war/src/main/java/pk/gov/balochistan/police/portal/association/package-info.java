/** The pages of who goes about with whom: the chart on which one walks, what examiners enter of it, and gangs. */
package pk.gov.balochistan.police.portal.association;
