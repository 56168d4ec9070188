package pk.gov.balochistan.police.portal.shared;

import jakarta.servlet.http.HttpServletRequest;

/** How people reach the portal, and from where: behind TLS a proxy on the same machine stands between. */
public final class PortalAddress {
    private PortalAddress() {}

    /** Scheme, host and context path, such as {@code https://police.example}, for addresses that leave the page. */
    public static String of(HttpServletRequest request) {
        String scheme = PortalSettings.get().behindTls() ? "https" : request.getScheme();
        String host = request.getHeader("Host");
        String known = host != null && host.matches("[\\w.:\\[\\]-]{1,255}") ? host : request.getServerName();
        return scheme + "://" + known + request.getContextPath();
    }

    /** The address of whoever asks, for throttles: behind TLS the last hop that the proxy wrote down. */
    public static String ofCaller(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        if (!PortalSettings.get().behindTls() || forwarded == null) return request.getRemoteAddr();
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.matches("[0-9a-fA-F.:]{2,45}") ? last : request.getRemoteAddr();
    }
}
