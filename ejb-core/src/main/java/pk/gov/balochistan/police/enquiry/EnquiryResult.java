package pk.gov.balochistan.police.enquiry;

import pk.gov.balochistan.police.picket.TextAnswer;
import pk.gov.balochistan.police.shared.TextKey;

/** What became of a question. The sender is told the four answers, the limit and that no policy holds; every other refusal has the same words. */
public enum EnquiryResult implements TextKey {
    WANTED,
    /** A missing person, of whom nothing else is told. */
    MISSING,
    RECORD,
    NO_RECORD,
    /** Ten an hour or forty a day were asked; told to an officer whose code was right. */
    LIMIT,
    UNKNOWN_SENDER,
    WRONG_LINK,
    WRONG_CODE,
    SUSPENDED,
    /** Enquiries are stopped for all or for this link. */
    STOPPED,
    /** The phone is paused after three wrong codes. */
    PAUSED,
    /** The officer's account is closed or holds no post that may ask. */
    NO_POST,
    /** No policy lets a program answer now: none approved, expired, or stopped. Told to an officer whose code was right. */
    NO_POLICY;

    static EnquiryResult of(TextAnswer answer) {
        return switch (answer) {
            case WANTED -> WANTED;
            case MISSING -> MISSING;
            case RECORD -> RECORD;
            case NO_RECORD -> NO_RECORD;
        };
    }

    /** One of the four answers. */
    public boolean isAnswer() {
        return this == WANTED || this == MISSING || this == RECORD || this == NO_RECORD;
    }

    @Override
    public String textKey() {
        return isAnswer() ? "enquiry.answer." + name() : "enquiry.result." + name();
    }
}
