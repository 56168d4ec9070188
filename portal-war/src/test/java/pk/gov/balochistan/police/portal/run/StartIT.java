package pk.gov.balochistan.police.portal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.portal.run.RunWorld.Told;

/** A start of {@code ./run} with programs that only seem to run: the test answers in their place, once they were started. */
class StartIT {
    @TempDir
    Path folder;

    private RunWorld world;
    private HttpServer gateway;
    private HttpServer portal;
    private volatile int health = 503;

    @AfterEach
    void stopEverything() throws Exception {
        if (world != null) world.run("stop");
        if (gateway != null) gateway.stop(0);
        if (portal != null) portal.stop(0);
    }

    private HttpServer server(String port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), world.port(port)), 5);
    }

    private void answerOnceStarted(Path started) {
        try {
            while (!Files.exists(started)) Thread.sleep(20);
            gateway = server("GATEWAY_PORT");
            gateway.createContext("/health", exchange -> {
                exchange.sendResponseHeaders(health, -1);
                exchange.close();
            });
            portal = server("PORTAL_PORT");
            portal.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            gateway.start();
            portal.start();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Case 14 of the gateway's table: the gateway goes on trying, and the portal needs no centre. */
    @Test
    void aCentreThatIsAwayIsSaidAndHoldsUpNothing() throws Exception {
        Path started = folder.resolve("started");
        world = new RunWorld(folder)
                .built()
                .java("case \"$*\" in *Migrate*) exit 0 ;; esac; touch " + started + "; exec sleep 300")
                .onPostgresql()
                .with("SMSC_HOST", "127.0.0.1")
                .with("SMSC_PASSWORD", "pw");
        Thread answering = new Thread(() -> answerOnceStarted(started), "programs");
        answering.setDaemon(true);
        answering.start();

        Told told = world.run("start", "--detach");
        assertEquals(0, told.code(), told.err());
        assertTrue(
                told.err().contains("The SMS gateway runs, but not every link is bound yet; it goes on trying"),
                told.err());
        assertTrue(told.out().contains("The portal:"), told.out());

        Told unbound = world.run("status");
        assertEquals(3, unbound.code());
        assertTrue(unbound.out().contains("/health there says why"), unbound.out());

        health = 200;
        Told bound = world.run("status");
        assertEquals(0, bound.code(), bound.out());
    }
}
