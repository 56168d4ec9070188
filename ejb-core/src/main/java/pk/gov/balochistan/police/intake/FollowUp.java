package pk.gov.balochistan.police.intake;

import pk.gov.balochistan.police.complaint.Complainant;
import pk.gov.balochistan.police.complaint.Complaint;

/**
 * What a receipt may promise: who can be spoken to, who is sent texts, and what opens the steps. A code is given to whoever gave no
 * name and to whoever complains of what is sealed or in neutral words, so that it says nothing of a name.
 *
 * @param anonymous no name was given and no phone
 * @param phone somebody can call
 * @param agreedWord a word that means danger was agreed
 */
public record FollowUp(boolean anonymous, boolean phone, Texted texted, OpenedBy openedBy, boolean agreedWord) {
    /** Without such a word. */
    public FollowUp(boolean anonymous, boolean phone, Texted texted, OpenedBy openedBy) {
        this(anonymous, phone, texted, openedBy, false);
    }

    /** Whether texts are sent, and in which words. */
    public enum Texted {
        NO,
        NEUTRAL,
        YES
    }

    /** What opens the steps, beside the number. */
    public enum OpenedBy {
        CODE,
        /** The last four of the phone or of the identity card. */
        DIGITS,
        NOTHING
    }

    static FollowUp of(Complaint complaint) {
        Complainant who = complaint.complainant();
        boolean phone = who.person().phone() != null;
        Texted texts = complaint.isToldByCodeAlone() ? Texted.NEUTRAL : Texted.YES;
        OpenedBy digits = phone || who.person().cnic() != null ? OpenedBy.DIGITS : OpenedBy.NOTHING;
        return new FollowUp(
                who.isAnonymous(),
                phone,
                who.mayText() ? texts : Texted.NO,
                who.hasReturnCode() ? OpenedBy.CODE : digits,
                who.hasAgreedWord());
    }
}
