package pk.gov.balochistan.police.portal.shared;

import java.util.Map;

/**
 * What the portal reads from its environment besides the database.
 *
 * @param demo       DEMO: every page says that this is a trial and not the police; default false
 * @param behindTls  BEHIND_TLS: people reach the portal over TLS that ends before it; cookies become Secure; default false
 * @param shortCode  SHORT_CODE: where citizens send their texts; empty when none
 * @param scannerPort SCANNER_PORT: where on an officer's own computer the program of a scanner answers (docs/scanner-bridge.md); 0, the default, for none
 * @param adminPort  PORTAL_ADMIN_PORT: the only port that answers /health and /metrics; 0, the default, for none
 */
public record PortalSettings(boolean demo, boolean behindTls, String shortCode, int scannerPort, int adminPort) {
    private static final PortalSettings FROM_ENVIRONMENT = of(System.getenv());

    /** The settings of this process, read once. */
    public static PortalSettings get() {
        return FROM_ENVIRONMENT;
    }

    /** Where a page finds the scanner's program, in the browser's own computer; empty where there is none. */
    public String scannerAddress() {
        return scannerPort == 0 ? "" : "http://127.0.0.1:" + scannerPort;
    }

    static PortalSettings of(Map<String, String> environment) {
        return new PortalSettings(
                flag(environment, "DEMO"),
                flag(environment, "BEHIND_TLS"),
                environment.getOrDefault("SHORT_CODE", "").strip(),
                port(environment, "SCANNER_PORT"),
                port(environment, "PORTAL_ADMIN_PORT"));
    }

    private static boolean flag(Map<String, String> environment, String key) {
        String value = environment.getOrDefault(key, "false").strip().toLowerCase(java.util.Locale.ROOT);
        if (value.equals("true")) return true;
        if (value.equals("false") || value.isEmpty()) return false;
        throw new IllegalArgumentException(key + " must be true or false");
    }

    private static int port(Map<String, String> environment, String key) {
        String value = environment.getOrDefault(key, "0").strip();
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            throw new IllegalArgumentException(key + " must be a port number");
        }
        return Integer.parseInt(value);
    }
}
