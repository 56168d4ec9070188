package pk.gov.balochistan.police.enquiry;

import pk.gov.balochistan.police.identifier.Msisdn;

/**
 * A text that asks, as the gateway received it.
 *
 * @param link name of the link it came over
 * @param sender who the centre says sent it: an identifier, not a proof
 * @param words as typed behind the keyword
 * @param messageKey the same for every delivery of the same text, at most 64 characters
 */
public record EnquiryText(String link, Msisdn sender, String words, String messageKey) {
    /** Without the words, which hold a code. */
    @Override
    public String toString() {
        return "enquiry over " + link;
    }
}
