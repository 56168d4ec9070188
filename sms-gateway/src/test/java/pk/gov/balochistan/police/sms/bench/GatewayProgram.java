package pk.gov.balochistan.police.sms.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import pk.gov.balochistan.police.db.DatabaseAccess;
import pk.gov.balochistan.police.sms.Gateway;

/** The gateway in a process of its own, with the heap of {@code ./run}, bound to a stand-in centre. */
public final class GatewayProgram {
    /** The number that phones write to. */
    public static final String CODE = "8787";

    /** What it binds with. */
    public static final String SYSTEM_ID = "gateway";

    public static final String SECRET = "secret";

    /** Texts under way at once in a bench. */
    public static final int WINDOW = 50;

    private GatewayProgram() {}

    /** @param role whose rights it has @param window texts under way at once @param folder its DATA_DIR; its output goes to gateway.log there */
    public static Process start(DatabaseAccess role, int centrePort, int window, Path folder) throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("DB_URL", role.url());
        environment.put("GATEWAY_DB_USER", role.user());
        environment.put("GATEWAY_DB_PASSWORD", role.password());
        environment.put("DATA_DIR", folder.toString());
        environment.put("GATEWAY_PORT", "0");
        environment.put("SMSC_HOST", "127.0.0.1");
        environment.put("SMSC_PORT", "" + centrePort);
        environment.put("SMSC_SYSTEM_ID", SYSTEM_ID);
        environment.put("SMSC_PASSWORD", SECRET);
        environment.put("SHORT_CODE", CODE);
        environment.put("SMSC_WINDOW", "" + window);
        environment.put("SMSC_RATE", "100000");
        return Programs.start(Gateway.class, "96m", folder.resolve("gateway.log"), environment);
    }
}
