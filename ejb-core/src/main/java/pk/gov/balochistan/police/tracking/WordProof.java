package pk.gov.balochistan.police.tracking;

import java.util.List;
import java.util.Set;
import pk.gov.balochistan.police.complaint.Complainant;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.grievance.Channel;

/**
 * What shows on the web that a yes is the complainant's own, once a second fact has opened the case. Four digits of a phone or a card
 * stand on the sheet of the officer who answered, and so show nothing here. Source: docs/decisions/0012.
 */
public enum WordProof {
    /** The return code opened it, which nobody who works the case was told. */
    SHOWN,
    /** The code in the text about the answer. */
    CODE,
    /** Nothing that the complainant alone has: a yes is not taken on the web. */
    ELSEWHERE;

    private static final Set<EventKind> WORK = Set.of(
            EventKind.TAKEN,
            EventKind.CONTACTED,
            EventKind.STEP,
            EventKind.FINDING_PROPOSED,
            EventKind.FINDING_CONFIRMED,
            EventKind.RESOLVED);

    /** Of a case that was opened. */
    public static WordProof of(Complaint complaint) {
        Complainant complainant = complaint.complainant();
        if (complainant.hasReturnCode()) return isWorkedByItsClerk(complaint) ? ELSEWHERE : SHOWN;
        return complainant.mayText() && !complaint.isToldByCodeAlone() ? CODE : ELSEWHERE;
    }

    /** The clerk's screen showed the code when the case was lodged at a desk. */
    private static boolean isWorkedByItsClerk(Complaint complaint) {
        if (!Channel.CLERKS.contains(complaint.channel())) return false;
        List<ComplaintEvent> timeline = complaint.timeline();
        return timeline.stream()
                .filter(event -> event.kind() == EventKind.FILED)
                .anyMatch(filed -> timeline.stream()
                        .anyMatch(event ->
                                WORK.contains(event.kind()) && event.actor().equals(filed.actor())));
    }
}
