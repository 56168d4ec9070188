/**
 * Enquiries into cases: the part of a case's sheet on which one is ordered, read and answered, the page on which its report is written,
 * its paper, and the list of what is owed. They ask the core's desk of enquiry reports alone.
 */
package pk.gov.balochistan.police.portal.enquiryreport;
