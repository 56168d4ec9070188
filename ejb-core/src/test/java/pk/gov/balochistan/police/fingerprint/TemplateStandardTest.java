package pk.gov.balochistan.police.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.machinezoo.fingerprintio.ansi378v2004.Ansi378v2004Template;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Template;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.balochistan.police.inventedprint.FillerPrint;

/** Minutiae that leave in the form of a standard are found by whoever reads it, each under its finger. */
class TemplateStandardTest {
    private static final TreeMap<Finger, PrintTemplate> PRINTS = new TreeMap<>();

    static {
        PRINTS.put(Finger.LEFT_LITTLE, PrintTemplate.of(FillerPrint.of(10)));
        PRINTS.put(Finger.RIGHT_THUMB, PrintTemplate.of(FillerPrint.of(1)));
        PRINTS.put(Finger.LEFT_THUMB, PrintTemplate.of(FillerPrint.of(6)));
    }

    @ParameterizedTest
    @EnumSource(TemplateStandard.class)
    void eachFingerMatchesItselfAndNoOther(TemplateStandard standard) {
        List<FingerprintTemplate> read = FingerprintCompatibility.importTemplates(standard.write(PRINTS));
        List<PrintTemplate> own = List.copyOf(PRINTS.values());
        assertEquals(own.size(), read.size());
        for (int i = 0; i < own.size(); i++) {
            FingerprintMatcher matcher =
                    new FingerprintMatcher(new FingerprintTemplate(own.get(i).octets()));
            for (int j = 0; j < read.size(); j++) {
                double score = matcher.match(read.get(j));
                assertTrue(i == j ? score > 200 : score < 40, i + " and " + j + ": " + score);
            }
        }
    }

    @Test
    void theFingersStandAsOnTheCard() {
        String fingers = "RIGHT_THUMB LEFT_THUMB LEFT_LITTLE";
        assertEquals(
                fingers,
                new Iso19794p2v2005Template(TemplateStandard.ISO_19794_2.write(PRINTS))
                        .fingerprints.stream()
                                .map(print -> print.position.name())
                                .collect(Collectors.joining(" ")));
        assertEquals(
                fingers,
                new Ansi378v2004Template(TemplateStandard.ANSI_378.write(PRINTS))
                        .fingerprints.stream()
                                .map(print -> print.position.name())
                                .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @EnumSource(TemplateStandard.class)
    void theScaleIsTheOneOfTheMinutiae(TemplateStandard standard) {
        byte[] written = standard.write(PRINTS);
        int scale = standard == TemplateStandard.ISO_19794_2
                ? new Iso19794p2v2005Template(written).resolutionX
                : new Ansi378v2004Template(written).resolutionX;
        assertEquals(197, scale, "dots a centimetre");
    }
}
