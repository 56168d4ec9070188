package pk.gov.balochistan.police.sms.transport;

import static pk.gov.balochistan.police.sms.transport.LinkSettings.require;

import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import pk.gov.balochistan.police.sms.coding.OutgoingPart.Ussd;

/**
 * How one operator's centre speaks of dialogues by menu. The codes are those of ussd_service_op (SMPP 3.4, 5.3.2.44), of which
 * 32 to 255 are each vendor's own.
 *
 * @param naming which part of its_session_info names a session
 * @param begin comes with a dialled code; usually 1, PSSR indication
 * @param over come when the network has ended a dialogue, or only tell that a last screen was read: nothing is answered;
 *     usually 19, USSN confirm, and 32
 * @param ask goes out with a screen that waits for an answer; usually 2, USSR request
 * @param release goes out with a last screen; usually 17, PSSR response
 * @param patience how long the network waits for the answer to a screen, 20 to 60 seconds
 */
public record UssdProfile(Naming naming, int begin, Set<Integer> over, int ask, int release, Duration patience) {
    /** The first octet names the session, codes as in SMPP 3.4. */
    public static final UssdProfile USUAL =
            new UssdProfile(Naming.SESSION_OCTET, 1, Set.of(19, 32), 2, 17, Duration.ofSeconds(45));

    /** What of its_session_info names a session. */
    public enum Naming {
        /** All but the last octet, which counts the messages and whose lowest bit ends the session (SMPP 3.4, 5.3.2.43). */
        SESSION_OCTET,
        /** All but the lowest bit of the last octet, which ends the session. */
        END_BIT,
        /** All of it, and nothing in it ends the session. */
        WHOLE
    }

    public UssdProfile {
        require(patience.toSeconds() >= 20 && patience.toSeconds() <= 60, "USSD_SECONDS", "20 to 60");
        require(isCode(begin), "USSD_BEGIN", "0 to 255");
        require(over.stream().allMatch(UssdProfile::isCode), "USSD_OVER", "codes from 0 to 255");
        require(!over.contains(begin), "USSD_OVER", "other codes than USSD_BEGIN");
        require(isCode(ask) && isCode(release) && ask != release, "USSD_ASK and USSD_RELEASE", "two codes, 0 to 255");
        over = Set.copyOf(over);
    }

    private static boolean isCode(int code) {
        return code >= 0 && code <= 255;
    }

    /** Whether a code was dialled; whatever stood in a session of that name is then over. */
    public boolean begins(Ussd came) {
        return came.operation() == begin;
    }

    /** Whether the network has ended the dialogue. */
    public boolean ends(Ussd came) {
        byte[] info = came.sessionInfo();
        boolean endBit = naming != Naming.WHOLE && info.length > 0 && (info[info.length - 1] & 1) != 0;
        return over.contains(came.operation()) || endBit && !begins(came);
    }

    /** The name of the session, never empty: hexadecimal digits, or a dash where the centre gives no info. */
    public String session(Ussd came) {
        byte[] info = came.sessionInfo();
        int length = naming == Naming.SESSION_OCTET && info.length > 1 ? info.length - 1 : info.length;
        byte[] named = Arrays.copyOf(info, length);
        if (naming == Naming.END_BIT && length > 0) named[length - 1] &= (byte) 0xfe;
        return length == 0 ? "-" : HexFormat.of().formatHex(named);
    }

    /** What a screen carries. @param info its_session_info of what it answers, in hexadecimal digits */
    public Ussd answer(String info, boolean last) {
        byte[] octets = HexFormat.of().parseHex(info);
        if (naming != Naming.WHOLE && octets.length > 0) {
            int end = octets.length - 1;
            octets[end] = (byte) (last ? octets[end] | 1 : octets[end] & 0xfe);
        }
        return new Ussd(last ? release : ask, octets);
    }
}
