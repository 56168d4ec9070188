/**
 * Enquiries into cases and the reports that officers write of them: ordered by a superior or begun by whoever works on the case, handed
 * in, accepted or returned with a day, and every version kept. They are for officers alone. It asks the cases, how they are routed and
 * the clocks that go up, and says before an answer whether one must stand first; the package {@code enquiry}, of persons asked after by
 * text, has nothing to do with it.
 */
package pk.gov.balochistan.police.enquiryreport;
