/** The part of a case's sheet on which a talk with both sides is fixed and written down. Asks the core's desk of hearings alone. */
package pk.gov.balochistan.police.portal.hearing;
