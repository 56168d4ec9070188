package pk.gov.balochistan.police.sms.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.sms.standin.SmsCentre;

/** An encrypted link trusts one authority only, and a certificate must name the host. A small front decrypts for the centre. */
class LinkTlsTest {
    private static final char[] SECRET = "changeit".toCharArray();

    @TempDir
    Path folder;

    @Test
    void aCentreWithACertificateOfThePinnedAuthorityIsBound() throws Exception {
        Path authority = certificate("good", "SAN=ip:127.0.0.1,dns:localhost");

        assertEquals(LinkState.BOUND, stateAgainst("good", authority));
    }

    @Test
    void anotherAuthorityIsNotTrusted() throws Exception {
        certificate("good", "SAN=ip:127.0.0.1");
        Path other = certificate("other", "SAN=ip:127.0.0.1");

        assertEquals(LinkState.UNBOUND, stateAgainst("good", other));
    }

    @Test
    void aCertificateForAnotherHostIsNotTrusted() throws Exception {
        Path authority = certificate("elsewhere", "SAN=dns:smsc.example");

        assertEquals(LinkState.UNBOUND, stateAgainst("elsewhere", authority));
    }

    private LinkState stateAgainst(String name, Path authority) throws Exception {
        try (SmsCentre centre = new SmsCentre(0, "gateway", "secret");
                SSLServerSocket front = front(name);
                Receiver receiver = new Receiver(batch -> {}, batch -> {}, Duration.ofSeconds(1), Clock.systemUTC())) {
            Thread forwarding = new Thread(() -> forward(front, centre.port()), "tls-front");
            forwarding.setDaemon(true);
            forwarding.start();
            LinkSettings settings = LinkSettings.usual(
                            "tls", "127.0.0.1", front.getLocalPort(), "gateway", "secret", List.of("8787"))
                    .with(Trial.LONG)
                    .with(new LinkSettings.Tls(authority));
            try (SmscLink link = new SmscLink(settings, receiver, Trial.QUICK)) {
                link.start();
                Trial.await(
                        "decided",
                        () -> link.state() == LinkState.BOUND || link.figures().bindFailures() > 0);
                LinkFigures figures = link.figures();
                return figures.bindFailures() > 0 ? LinkState.UNBOUND : figures.state();
            }
        }
    }

    private Path certificate(String name, String alternativeName) throws Exception {
        keytool(
                "-genkeypair",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                alternativeName,
                "-validity",
                "2");
        Path pem = folder.resolve(name + ".pem");
        keytool("-exportcert", name, "-rfc", "-file", pem.toString());
        return pem;
    }

    private void keytool(String command, String name, String... arguments) throws Exception {
        List<String> line = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                command,
                "-alias",
                name,
                "-keystore",
                folder.resolve(name + ".p12").toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(SECRET)));
        line.addAll(List.of(arguments));
        Process keytool = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes());
        assertEquals(0, keytool.waitFor(), said);
    }

    private SSLServerSocket front(String name) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve(name + ".p12"))) {
            store.load(in, SECRET);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, SECRET);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    private static void forward(SSLServerSocket front, int port) {
        while (!front.isClosed()) {
            try {
                SSLSocket outside = (SSLSocket) front.accept();
                Socket inside = new Socket(InetAddress.getLoopbackAddress(), port);
                pump(outside, inside);
                pump(inside, outside);
            } catch (IOException e) {
                assertTrue(front.isClosed() || e.getMessage() != null);
            }
        }
    }

    private static void pump(Socket from, Socket to) {
        Thread pumping = new Thread(
                () -> {
                    try (from;
                            to) {
                        from.getInputStream().transferTo(to.getOutputStream());
                    } catch (IOException e) {
                        assertTrue(from.isClosed() || to.isClosed());
                    }
                },
                "tls-pump");
        pumping.setDaemon(true);
        pumping.start();
    }
}
