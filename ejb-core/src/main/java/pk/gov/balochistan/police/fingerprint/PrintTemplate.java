package pk.gov.balochistan.police.fingerprint;

import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.Arrays;
import javax.imageio.ImageIO;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * What is compared of one print, as SourceAFIS writes it down (CBOR, some 300 to 650 octets): the record of truth, which a new version of the extractor
 * makes anew from the image. Nobody makes an image of it again.
 */
public record PrintTemplate(byte[] octets) {
    /** Which extractor wrote it, and how: the name that SourceAFIS itself puts into the template. */
    public static final String VERSION = FingerprintCompatibility.version() + "-java";

    /**
     * Finds the minutiae of an image; 70 to 100 ms of one core.
     *
     * @param image PNG, BMP, JPEG, TIFF or WSQ, dark ridges on a light ground
     * @param dpi dots per inch, 20 to 20,000; 500 is the rule
     * @throws RuleViolation fingerprint.unreadable
     */
    public static PrintTemplate extract(byte[] image, double dpi) {
        // SourceAFIS reads through ImageIO, which would put the print into a file of the machine, in clear.
        ImageIO.setUseCache(false);
        try {
            FingerprintImage read = new FingerprintImage(image, new FingerprintImageOptions().dpi(dpi));
            return new PrintTemplate(new FingerprintTemplate(read).toByteArray());
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("fingerprint.unreadable");
        }
    }

    /** The template that SourceAFIS would write of these minutiae. */
    public static PrintTemplate of(Minutiae minutiae) {
        return new PrintTemplate(TemplateForm.write(minutiae));
    }

    /** @throws IllegalArgumentException where the octets are no template of this version of SourceAFIS */
    public Minutiae minutiae() {
        return TemplateForm.read(octets);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintTemplate that && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    /** Its size alone: a template is a person's, and no log shall hold it. */
    @Override
    public String toString() {
        return "PrintTemplate[" + octets.length + " octets]";
    }
}
