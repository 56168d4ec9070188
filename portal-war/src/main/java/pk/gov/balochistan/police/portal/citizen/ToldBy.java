package pk.gov.balochistan.police.portal.citizen;

import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.PersonDetails;

/** How whoever complains hears of the number: by the slip in the hand, or by the way that a call or a letter leaves. */
enum ToldBy {
    HAND,
    /** The caller is still there. */
    CALL,
    PHONE,
    ADDRESS,
    /** Neither phone nor address: nobody can be told. */
    NOBODY;

    static ToldBy of(NewComplaint complaint) {
        if (complaint.channel() == Channel.CALL) return CALL;
        if (!complaint.channel().isWritten()) return HAND;
        PersonDetails writer = complaint.complainant();
        if (writer.phone() != null) return PHONE;
        return writer.address() == null ? NOBODY : ADDRESS;
    }

    /** What the clerk is to do; empty where the slip is handed over. */
    String textKey() {
        return this == HAND ? "" : "counter.told." + name();
    }
}
