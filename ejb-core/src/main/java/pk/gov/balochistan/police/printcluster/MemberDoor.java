package pk.gov.balochistan.police.printcluster;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import pk.gov.balochistan.police.lease.Fatal;
import pk.gov.balochistan.police.printindex.Progress;

/**
 * Answers the other members at the address of this one, and nobody else: who does not come from the address of a member is turned away, and who does not know the secret
 * hears nothing, and takes neither memory nor the places of those who do. While a question is worked on, a sign of life goes out twice a second; an asker that is gone calls the work off.
 */
final class MemberDoor implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(MemberDoor.class.getName());
    private static final int MOST_AT_ONCE = 64;

    /** Members say who they are in one packet; of those who have not, the first come goes when too many wait. */
    private static final int MOST_UNHEARD = 32;

    /** A whole question, and each part of an answer to be taken. */
    private static final int WITHIN_MILLIS = 10_000;

    private static final int SIGN_OF_LIFE_MILLIS = 500;

    /** What a part of an answer begins with. */
    static final byte GOES_ON = 0;

    static final byte ANSWER = 1;

    /** Octets before a question: drawn by the asker, so that each answer belongs to one question. */
    static final int ID = 16;

    private final ClusterSettings settings;
    private final Frames frames;
    private final PrintHolder holder;
    private final ExecutorService threads;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final Queue<Socket> unheard = new ConcurrentLinkedQueue<>();
    private final ServerSocket server;
    private final CountDownLatch ended = new CountDownLatch(1);

    /** @throws IOException where the address cannot be listened at */
    MemberDoor(ClusterSettings settings, Frames frames, PrintHolder holder, ExecutorService threads)
            throws IOException {
        this.settings = settings;
        this.frames = frames;
        this.holder = holder;
        this.threads = threads;
        this.server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(settings.own().resolved(), MOST_AT_ONCE);
        threads.execute(() -> {
            try {
                listen();
            } finally {
                ended.countDown();
            }
        });
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                if (isMember(socket.getInetAddress())) {
                    unheard.add(socket);
                    if (unheard.size() > MOST_UNHEARD) shut(unheard.poll());
                    threads.execute(() -> serve(socket));
                } else {
                    socket.close();
                }
            } catch (IOException fault) {
                if (server.isClosed()) return;
                LOG.log(
                        System.Logger.Level.WARNING,
                        "A member could not be heard: {0}",
                        fault.getClass().getSimpleName());
                pause();
            }
        }
    }

    /** What the machine has too few of, such as open files, comes back or does not, and fills no log meanwhile. */
    private static void pause() {
        try {
            Thread.sleep(SIGN_OF_LIFE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isMember(InetAddress from) {
        return settings.others().stream()
                .anyMatch(member -> from.equals(member.resolved().getAddress()));
    }

    private void serve(Socket accepted) {
        try (Socket socket = accepted) {
            socket.setTcpNoDelay(true);
            DataInputStream in = new DataInputStream(new BufferedInputStream(new TimedInput(socket, WITHIN_MILLIS)));
            int length = frames.length(in, Frames.question(settings.own()));
            unheard.remove(socket);
            if (!places.tryAcquire()) return;
            try {
                hear(socket, in, length);
            } finally {
                places.release();
            }
        } catch (IOException | RuntimeException unheardOf) {
            // Without a message of its own: a stranger's words do not come into the log.
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "A question of a member came to nothing: {0}",
                    unheardOf.getClass().getSimpleName());
        } finally {
            unheard.remove(accepted);
        }
    }

    private void hear(Socket socket, DataInputStream in, int length) throws IOException {
        ByteBuffer parts = ByteBuffer.wrap(frames.body(in, Frames.question(settings.own()), length));
        byte[] id = new byte[ID];
        parts.get(id);
        byte[] body = new byte[parts.remaining()];
        parts.get(body);
        answer(Wire.read(body, Wire::ask), id, socket);
    }

    private static void shut(Socket socket) {
        if (socket == null) return;
        try {
            socket.close();
        } catch (IOException fault) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "A line does not close: {0}",
                    fault.getClass().getSimpleName());
        }
    }

    /** An asker that does not take what it asked for is left. */
    private void send(Socket socket, DataOutputStream out, String place, byte[] part) throws IOException {
        CompletableFuture<Void> sent = new CompletableFuture<>();
        sent.orTimeout(WITHIN_MILLIS, TimeUnit.MILLISECONDS).whenComplete((done, late) -> {
            if (late != null) shut(socket);
        });
        try {
            frames.send(out, place, part);
        } finally {
            sent.complete(null);
        }
    }

    private void answer(Ask ask, byte[] id, Socket socket) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        Progress progress = new Progress();
        CompletableFuture<Reply> work = CompletableFuture.supplyAsync(() -> holder.answer(ask, progress), threads);
        long told = 0;
        try {
            for (int part = 0; ; part++) {
                Reply reply = within(work);
                if (reply != null) {
                    send(socket, out, Frames.answer(id, part), with(ANSWER, Wire.octets(reply)));
                    return;
                }
                long done = progress.done();
                byte[] more =
                        ByteBuffer.allocate(Long.BYTES).putLong(done - told).array();
                told = done;
                send(socket, out, Frames.answer(id, part), with(GOES_ON, more));
            }
        } finally {
            progress.cancel();
        }
    }

    /** Null while it is not done. */
    private static Reply within(CompletableFuture<Reply> work) throws IOException {
        try {
            return work.get(SIGN_OF_LIFE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            return null;
        } catch (ExecutionException e) {
            Fatal.throwOn(e.getCause());
            LOG.log(
                    System.Logger.Level.ERROR,
                    "A question of a member fails: {0}",
                    e.getCause().getClass().getSimpleName());
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static byte[] with(byte kind, byte[] octets) {
        return ByteBuffer.allocate(1 + octets.length).put(kind).put(octets).array();
    }

    /** The address is free for another, then. */
    @Override
    public void close() throws IOException {
        server.close();
        try {
            if (!ended.await(WITHIN_MILLIS, TimeUnit.MILLISECONDS)) throw new IOException("the door does not close");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
