package pk.gov.balochistan.police.enquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Msisdn;
import pk.gov.balochistan.police.shared.Texts;

/** Neither the words nor the time of a refusal tell a stranger from an officer. Source: SMS.md, case 18. */
class EnquiryTimingDbTest {
    private static final int ROUNDS = 120;
    private static final double MOST_RATIO = 3.0;

    @TempDir
    Path data;

    @EveryEngine
    @Tag("T8")
    void aStrangerAnotherLinkAndAWrongCodeTakeAlikeTimes(TestDatabase database) {
        try (EnquiryTrial trial = new EnquiryTrial(database, data)) {
            trial.issueCodes();
            Map<String, List<Long>> nanos = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                time(nanos, "stranger", trial, Msisdn.parse("0333-0000001"), EnquiryTrial.LINK);
                time(nanos, "other link", trial, EnquiryTrial.PHONE, "zong");
                time(nanos, "wrong code", trial, EnquiryTrial.PHONE, EnquiryTrial.LINK);
            }
            List<Long> medians =
                    nanos.values().stream().map(EnquiryTimingDbTest::median).toList();
            System.out.println(database + " refusals, median microseconds: " + nanos.keySet() + " "
                    + medians.stream().map(n -> n / 1000).toList());
            assertTrue(Collections.max(medians) < MOST_RATIO * Collections.min(medians), medians.toString());
        }
    }

    private static void time(
            Map<String, List<Long>> nanos, String kind, EnquiryTrial trial, Msisdn sender, String link) {
        String words = EnquiryTrial.words("00000000");
        String message = UUID.randomUUID().toString();
        long start = System.nanoTime();
        String reply = trial.ask(sender, link, words, message);
        nanos.computeIfAbsent(kind, k -> new ArrayList<>()).add(System.nanoTime() - start);
        assertEquals(Texts.text("enquiry.sms.refused", Language.ENGLISH), reply);
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
