package pk.gov.balochistan.police.printexchange;

import java.util.Map;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * By which word offices know each other in transactions (1.007, 1.008): 3 to 36 letters, digits and hyphens. Source: ANSI/NIST-ITL 1-2011, 8.1;
 * who gives them is for each domain to say.
 */
public record AgencyCode(String code) {
    private static final String OURS = "PKBP-CRO";

    private static final class Own {
        private static final AgencyCode CODE = own(System.getenv());
    }

    /** @throws RuleViolation prints.release.agency */
    public AgencyCode {
        code = Typed.line(code);
        if (!code.matches("[A-Za-z0-9-]{3,36}")) throw new RuleViolation("prints.release.agency");
    }

    /** This office's own: AGENCY_CODE of the environment. */
    public static AgencyCode own() {
        return Own.CODE;
    }

    static AgencyCode own(Map<String, String> environment) {
        String said = environment.getOrDefault("AGENCY_CODE", "").strip();
        try {
            return new AgencyCode(said.isEmpty() ? OURS : said);
        } catch (RuleViolation malformed) {
            throw new IllegalArgumentException("AGENCY_CODE is 3 to 36 letters, digits and hyphens", malformed);
        }
    }
}
