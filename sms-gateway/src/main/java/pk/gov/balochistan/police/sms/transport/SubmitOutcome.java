package pk.gov.balochistan.police.sms.transport;

import pk.gov.balochistan.police.sms.coding.DeliveryReports;

/** What became of one submitted part. */
public sealed interface SubmitOutcome {
    /**
     * The centre took it.
     *
     * @param messageId the centre's id, in the form in which receipts of this link will name it ({@link DeliveryReports#key});
     *     empty if the centre gave none
     */
    record Accepted(String messageId) implements SubmitOutcome {}

    /** The centre asks to slow down; the link has. Send it again later; it costs no try. */
    record Throttled() implements SubmitOutcome {}

    /** The centre refused it with this command status; a permanent refusal will come again. */
    record Refused(int status, boolean permanent) implements SubmitOutcome {}

    /** It went out and no answer came: the centre may have it. A later answer is told to the link's late listener. */
    record Unconfirmed() implements SubmitOutcome {}

    /** It surely never left: the link is not bound. Send it again later; it costs no try. */
    record NotSent() implements SubmitOutcome {}

    /** What a command status in an answer means (SMPP 3.4, 5.1.3). {@code key} is the message id where the status is 0. */
    static SubmitOutcome of(int status, String key) {
        return switch (status) {
            case 0 -> new Accepted(key);
            case 0x58, 0x14 -> new Throttled(); // throttling, message queue full
                // wrong bind state, system error, submit failed, temporary application error, unknown error
            case 0x04, 0x08, 0x45, 0x64, 0xff -> new Refused(status, false);
                // from 0x400 the codes are each vendor's own: not known to be permanent
            default -> new Refused(status, status < 0 || status < 0x400);
        };
    }
}
