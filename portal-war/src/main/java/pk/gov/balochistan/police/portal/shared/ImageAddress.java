package pk.gov.balochistan.police.portal.shared;

import java.util.Base64;

/** An image of a print or of a person that stands within the page itself: it has no address under which a browser or a proxy would keep it. */
public final class ImageAddress {
    private ImageAddress() {}

    public static String png(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    public static String jpeg(byte[] jpeg) {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    }
}
