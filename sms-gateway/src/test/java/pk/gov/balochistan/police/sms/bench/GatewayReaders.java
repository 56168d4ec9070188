package pk.gov.balochistan.police.sms.bench;

import java.util.Arrays;
import java.util.List;
import pk.gov.balochistan.police.fuzzing.FuzzTarget;

/** Readers of what comes over a link or from a phone. */
final class GatewayReaders {
    /** Of a PDU, and of a receipt of which no more than a thousand characters are read. */
    private static final int WIRE = 2048;

    /** Four parts of a text in UCS-2, or three screens in the GSM alphabet: of longer ones nothing else is true. */
    private static final int TEXT = 560;

    private GatewayReaders() {}

    static List<FuzzTarget> all() {
        return List.of(
                of("transport.PduReaderFuzz", WIRE, List.of("BoundedPduReader", "WireText"), "transport", "coding"),
                of("coding.DeliveryReportsFuzz", WIRE, List.of("DeliveryReports", "DeliveryReceipt"), "coding"),
                of("coding.SmsCodingFuzz", TEXT, List.of("SmsCoding"), "coding"),
                of("query.SmsMenuFuzz", TEXT, List.of("SmsMenu", "Words", "NumberFirst", "PoliceWords"), "query"),
                of("ussd.LayoutFuzz", TEXT, List.of("Layout"), "ussd"));
    }

    /** @param packages of the gateway that lead the search */
    private static FuzzTarget of(String type, int longest, List<String> counted, String... packages) {
        List<String> followed = Arrays.stream(packages)
                .map(name -> FuzzTarget.ROOT + "sms." + name + ".**")
                .toList();
        return new FuzzTarget("sms-gateway", "sms." + type, counted, followed, longest);
    }
}
