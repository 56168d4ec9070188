package pk.gov.balochistan.police.portal.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Forms that may hold files (RFC 7578). */
public final class MultipartForm {
    private MultipartForm() {}

    /** Whether the request brings one, whatever its method: the server reads it wherever its type stands. Reads the head alone. */
    public static boolean is(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
