package pk.gov.balochistan.police.sms.transport;

import java.io.BufferedInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.jsmpp.session.connection.Connection;

/**
 * The socket under a session: TCP_NODELAY, a limit on connecting, TLS with a pinned authority and a checked host name where
 * wanted. It shows each PDU before it is written and tells once when it is closed, by whichever way: the one sure sign of a
 * session's end.
 */
final class LinkConnection implements Connection {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final Runnable onClose;
    private final AtomicBoolean closed = new AtomicBoolean();

    private LinkConnection(Socket socket, Consumer<byte[]> onWrite, Runnable onClose) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), 16_384);
        this.out = new WatchedOutput(socket.getOutputStream(), onWrite);
        this.onClose = onClose;
    }

    /** Connects; on any failure no socket is left open. */
    static LinkConnection open(LinkSettings settings, Consumer<byte[]> onWrite, Runnable onClose) throws IOException {
        LinkSettings.Centre centre = settings.centre();
        int patience = (int) settings.timers().bind().toMillis();
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            socket.connect(new InetSocketAddress(centre.host(), centre.port()), patience);
            if (socket.getLocalSocketAddress().equals(socket.getRemoteSocketAddress())) {
                throw new IOException("nobody listens there"); // TCP lets a port of one's own host answer itself
            }
            Socket ready = centre.tls().isPresent() ? encrypted(socket, centre, patience) : socket;
            return new LinkConnection(ready, onWrite, onClose);
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    private static Socket encrypted(Socket plain, LinkSettings.Centre centre, int patience) throws IOException {
        plain.setSoTimeout(patience);
        SSLContext context = context(centre.tls().orElseThrow());
        SSLSocket socket =
                (SSLSocket) context.getSocketFactory().createSocket(plain, centre.host(), centre.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static SSLContext context(LinkSettings.Tls tls) throws IOException {
        try (InputStream pem = Files.newInputStream(tls.authority())) {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            int count = 0;
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                trusted.setCertificateEntry("authority" + count++, certificate);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("the pinned authority cannot be used: " + e.getMessage(), e);
        }
    }

    /** Writes a PDU that is a bare header: an answer, or a refusal. */
    void write(int commandId, int status, int sequence) throws IOException {
        byte[] pdu = ByteBuffer.allocate(16)
                .putInt(16)
                .putInt(commandId)
                .putInt(status)
                .putInt(sequence)
                .array();
        synchronized (out) { // the library's sender holds the same lock
            out.write(pdu);
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (closed.compareAndSet(false, true)) {
            try {
                socket.close();
            } finally {
                onClose.run();
            }
        }
    }

    @Override
    public boolean isOpen() {
        return !closed.get();
    }

    @Override
    public InputStream getInputStream() {
        return in;
    }

    @Override
    public OutputStream getOutputStream() {
        return out;
    }

    @Override
    public void setSoTimeout(int millis) throws IOException {
        socket.setSoTimeout(millis);
    }

    @Override
    public InetAddress getInetAddress() {
        return socket.getInetAddress();
    }

    @Override
    public InetAddress getLocalAddress() {
        return socket.getLocalAddress();
    }

    @Override
    public int getPort() {
        return socket.getPort();
    }

    @Override
    public int getLocalPort() {
        return socket.getLocalPort();
    }

    /** The library writes each PDU whole, in one call. */
    private static final class WatchedOutput extends FilterOutputStream {
        private final Consumer<byte[]> onWrite;

        WatchedOutput(OutputStream out, Consumer<byte[]> onWrite) {
            super(out);
            this.onWrite = onWrite;
        }

        @Override
        public void write(byte[] pdu) throws IOException {
            onWrite.accept(pdu);
            out.write(pdu);
        }
    }
}
