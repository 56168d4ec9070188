package pk.gov.balochistan.police.sms.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.testing.Unit;

class PlaceNamesDbTest {
    private static final Map<String, String> MEANT = meant();

    private static Map<String, String> meant() {
        Map<String, String> meant = new LinkedHashMap<>();
        meant.put("my motorcycle was stolen in Zhob bazaar", "district-zhob");
        meant.put("گوادر میں میری کشتی چوری ہو گئی", "district-gwadar");
        meant.put("bag stolen at Zhob railway station", "district-zhob");
        meant.put("thana Zhob ne darj nahi kiya", "station-zhob");
        meant.put("nobody listens at PS Gwadar", "station-gwadar");
        meant.put("nobody listens at P.S. Gwadar", "station-gwadar");
        meant.put("Gwadar ke thane mein koi nahi", "station-gwadar");
        meant.put("گوادر کے تھانے میں کوئی نہیں سنتا", "station-gwadar");
        meant.put("the station of Zhob is closed", "station-zhob");
        meant.put("تھانہ ژوب بند ہے", "station-zhob");
        meant.put("My motorcycle was stolen near Sariab Road", "station-quetta-sariab"); // config/demo.txt
        meant.put("shop robbed in Sariab, Quetta", "station-quetta-sariab");
        meant.put("thana Sariab Quetta, shop robbed", "station-quetta-sariab");
        meant.put("lost at Gwadar airport", "district-gwadar");
        meant.put("from Zhob to Gwadar my goods were lost", "nothing");
        meant.put("my cow is gone", "nothing");
        return meant;
    }

    @EveryEngine
    void aTownIsTheDistrictUnlessTheTextSpeaksOfItsStation(TestDatabase database) {
        try (Unit unit = Unit.as(database.gateway())) {
            Map<String, String> found = unit.inTransaction(em -> {
                Places places = new Places(em, Clock.systemUTC());
                PlaceNames names = new PlaceNames();
                Map<String, String> codes = new LinkedHashMap<>();
                MEANT.keySet()
                        .forEach(text -> codes.put(
                                text, names.find(text, places, Instant.now()).orElse("nothing")));
                return codes;
            });
            assertEquals(MEANT, found);
        }
    }
}
