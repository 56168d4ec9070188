package pk.gov.balochistan.police.attachment;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.balochistan.police.shared.RuleViolation;

/** ClamAV's daemon at its socket: the file goes over it in chunks, and nothing is written to disk. Source: clamd(8), INSTREAM. */
final class ClamAv implements FileScanner {
    private static final Logger LOG = Logger.getLogger(ClamAv.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int CHUNK = 64 * 1024;
    private static final int MOST_OF_AN_ANSWER = 512;
    private static final Pattern PLACE = Pattern.compile("([\\w.-]{1,253}|\\[[0-9a-fA-F:]+]):([1-9]\\d{0,4})");
    private static final byte[] ORDER = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final SocketAddress clamd;
    private final Duration patience;

    ClamAv(SocketAddress clamd, Duration patience) {
        this.clamd = clamd;
        this.patience = patience;
    }

    /** @throws IllegalArgumentException where it is neither a path from the root nor host:port */
    static ClamAv at(String place) {
        if (place.startsWith("/")) return new ClamAv(UnixDomainSocketAddress.of(place), PATIENCE);
        Matcher tcp = PLACE.matcher(place);
        if (!tcp.matches()) throw new IllegalArgumentException("CLAMAV must be the path of a socket, or host:port");
        return new ClamAv(new InetSocketAddress(tcp.group(1), Integer.parseInt(tcp.group(2))), PATIENCE);
    }

    @Override
    public void refuseInfected(byte[] content) {
        String answer;
        try {
            answer = answer(content);
        } catch (IOException | UnresolvedAddressException e) {
            LOG.log(Level.WARNING, "The virus scanner does not answer; no file is taken.", e);
            throw new RuleViolation("attachment.refusal.scanner");
        }
        if (answer.endsWith(" OK")) return;
        LOG.log(Level.WARNING, "The virus scanner answered: {0}", answer.replaceAll("[^\\w .:()-]", "?"));
        throw new RuleViolation(answer.endsWith(" FOUND") ? "attachment.refusal.virus" : "attachment.refusal.scanner");
    }

    private String answer(byte[] content) throws IOException {
        try (SocketChannel channel = SocketChannel.open(family());
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            Instant until = Instant.now().plus(patience);
            SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT);
            if (!channel.connect(clamd)) {
                await(selector, until);
                channel.finishConnect();
            }
            key.interestOps(SelectionKey.OP_WRITE);
            ByteBuffer order = order(content);
            while (order.hasRemaining()) {
                await(selector, until);
                channel.write(order);
            }
            key.interestOps(SelectionKey.OP_READ);
            ByteBuffer answer = ByteBuffer.allocate(MOST_OF_AN_ANSWER);
            do await(selector, until);
            while (channel.read(answer) >= 0 && answer.hasRemaining() && !isWhole(answer));
            return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        }
    }

    private ProtocolFamily family() {
        if (clamd instanceof UnixDomainSocketAddress) return StandardProtocolFamily.UNIX;
        boolean isOld = ((InetSocketAddress) clamd).getAddress() instanceof Inet4Address;
        return isOld ? StandardProtocolFamily.INET : StandardProtocolFamily.INET6;
    }

    private static boolean isWhole(ByteBuffer answer) {
        return answer.position() > 0 && answer.get(answer.position() - 1) == 0;
    }

    private static void await(Selector selector, Instant until) throws IOException {
        long left = Duration.between(Instant.now(), until).toMillis();
        if (left <= 0 || selector.select(left) == 0) throw new SocketTimeoutException("no answer in time");
        selector.selectedKeys().clear();
    }

    /** The order, the file in chunks that each say their length, and one of none for its end. */
    private static ByteBuffer order(byte[] content) {
        int chunks = (content.length + CHUNK - 1) / CHUNK;
        ByteBuffer order = ByteBuffer.allocate(ORDER.length + content.length + Integer.BYTES * (chunks + 1));
        order.put(ORDER);
        for (int at = 0; at < content.length; at += CHUNK) {
            int length = Math.min(CHUNK, content.length - at);
            order.putInt(length).put(content, at, length);
        }
        return order.putInt(0).flip();
    }
}
