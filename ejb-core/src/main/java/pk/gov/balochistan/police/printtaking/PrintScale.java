package pk.gov.balochistan.police.printtaking;

import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** How many dots an inch an image of prints has, 250 to 1,200: as somebody tells, or as its head says. */
public final class PrintScale {
    private static final int LEAST_DPI = 250;
    private static final int MOST_DPI = 1_200;
    /** What programs write who know no better: 72 or 96 dots of a screen. */
    private static final int OF_SCREENS = 100;

    private static final int ROUNDED = 5;
    private static final double MM_AN_INCH = 25.4;

    private PrintScale() {}

    /**
     * @param told null where nobody told it
     * @throws RuleViolation prints.image.dpi where neither says it, .dpiOther where they differ: a wrong scale is never found; .dpiRange
     */
    static int require(Integer told, IIOMetadata head) {
        Integer said = said(head);
        if (told == null && said == null) throw new RuleViolation("prints.image.dpi");
        return agreed(told, said);
    }

    /** The same; null where neither says it, and of a head that says the dots of a screen, for one that is measured then. @throws RuleViolation prints.image.dpiOther, .dpiRange */
    public static Integer find(Integer told, IIOMetadata head) {
        Integer said = said(head);
        boolean isUnsaid = said == null || said <= OF_SCREENS;
        return told == null && isUnsaid ? null : agreed(told, said);
    }

    /** As somebody types it: digits of either script. @return null where it is blank @throws RuleViolation prints.image.dpi where it is no number */
    public static Integer typed(String typed) {
        if (Typed.textOrNull(typed) == null) return null;
        String digits = Typed.digits(typed);
        if (!digits.matches("\\d{1,5}")) throw new RuleViolation("prints.image.dpi");
        return Integer.valueOf(digits);
    }

    /** Of one that was measured. @throws RuleViolation prints.image.dpiRange */
    public static int measured(int dpi) {
        return agreed(dpi, null);
    }

    private static int agreed(Integer told, Integer said) {
        boolean differs = told != null && said != null && said > OF_SCREENS && Math.abs(told - said) > ROUNDED;
        if (differs) throw new RuleViolation("prints.image.dpiOther", said);
        int dpi = told == null ? said : told;
        if (dpi < LEAST_DPI || dpi > MOST_DPI) throw new RuleViolation("prints.image.dpiRange", LEAST_DPI, MOST_DPI);
        return dpi;
    }

    /** As the image itself says; null where it does not. */
    private static Integer said(IIOMetadata head) {
        Element root = (Element) head.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        NodeList sizes = root.getElementsByTagName("HorizontalPixelSize");
        if (sizes.getLength() == 0) return null;
        double mm = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        return mm > 0 ? (int) Math.min(MOST_DPI + 1, Math.round(MM_AN_INCH / mm)) : 0;
    }
}
