package pk.gov.balochistan.police.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports that nobody listens at, for programs that are told theirs before they open it. They lie below those from which a system takes the ports of connections that
 * go out: else a connection of one program may meanwhile have the port of another.
 */
public final class FreePorts {
    private static final int FIRST = 10_240;
    private static final int END = 30_000;

    private FreePorts() {}

    /** Different ones. */
    public static List<Integer> some(int count) {
        return ThreadLocalRandom.current()
                .ints(FIRST, END)
                .distinct()
                .filter(FreePorts::isFree)
                .limit(count)
                .boxed()
                .toList();
    }

    private static boolean isFree(int port) {
        try (ServerSocket tried = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return tried.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
