package pk.gov.balochistan.police.fingerprint;

import com.machinezoo.fingerprintio.TemplateFormat;
import com.machinezoo.fingerprintio.ansi378v2004.Ansi378v2004Fingerprint;
import com.machinezoo.fingerprintio.ansi378v2004.Ansi378v2004Position;
import com.machinezoo.fingerprintio.ansi378v2004.Ansi378v2004Template;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Fingerprint;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Position;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Template;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The forms in which other matchers take minutiae, of the years that most of them know. */
public enum TemplateStandard {
    /** ISO/IEC 19794-2:2005, finger minutiae record format. */
    ISO_19794_2(TemplateFormat.ISO_19794_2_2005) {
        @Override
        byte[] positioned(byte[] written, List<Finger> fingers) {
            Iso19794p2v2005Template template = new Iso19794p2v2005Template(written);
            for (int i = 0; i < fingers.size(); i++) {
                Iso19794p2v2005Fingerprint print = template.fingerprints.get(i);
                print.position = Iso19794p2v2005Position.values()[fingers.get(i).number()];
                print.view = 0;
            }
            return template.toByteArray();
        }
    },
    /** ANSI INCITS 378-2004, finger minutiae format for data interchange. */
    ANSI_378(TemplateFormat.ANSI_378_2004) {
        @Override
        byte[] positioned(byte[] written, List<Finger> fingers) {
            Ansi378v2004Template template = new Ansi378v2004Template(written);
            for (int i = 0; i < fingers.size(); i++) {
                Ansi378v2004Fingerprint print = template.fingerprints.get(i);
                print.position = Ansi378v2004Position.values()[fingers.get(i).number()];
                print.view = 0;
            }
            return template.toByteArray();
        }
    };

    private final TemplateFormat format;

    TemplateStandard(TemplateFormat format) {
        this.format = format;
    }

    /** Tells each of its prints, which are in this order, of which finger it is and that it is its only view: the matcher's own templates say neither. */
    abstract byte[] positioned(byte[] written, List<Finger> fingers);

    /**
     * Minutiae of several fingers in one record, at 500 dots an inch. Coordinates and angles are rounded as the standard has it, so that a score may differ a little.
     *
     * @param prints at least one, by finger
     */
    public byte[] write(SortedMap<Finger, PrintTemplate> prints) {
        FingerprintTemplate[] templates = prints.values().stream()
                .map(print -> new FingerprintTemplate(print.octets()))
                .toArray(FingerprintTemplate[]::new);
        return positioned(
                FingerprintCompatibility.exportTemplates(format, templates), new ArrayList<>(prints.keySet()));
    }
}
