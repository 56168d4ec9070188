package pk.gov.balochistan.police.portal.identification;

import java.util.Base64;

/** An image of a print within the page itself: it has no address under which a browser or a proxy would keep it. */
final class PrintImages {
    private PrintImages() {}

    static String address(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
