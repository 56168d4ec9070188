package pk.gov.balochistan.police.printcluster;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import pk.gov.balochistan.police.printindex.Progress;
import pk.gov.balochistan.police.shared.Sealing;

/** Asks another member, from the address of this one. Gives up where nothing is heard for some seconds: a member that works sends signs of life. For any number of threads. */
final class MemberLine {
    private static final int CONNECT_MILLIS = 2_000;

    /** Ten signs of life are missing. */
    static final int SILENCE_MILLIS = 5_000;

    /** How long a member may show life and come no further, beyond the time it was given to read the table: it hangs, then. */
    private static final int STANDSTILL_MILLIS = 30_000;

    private final InetAddress own;
    private final Frames frames;

    MemberLine(MemberAddress own, Frames frames) {
        this.own = own.resolved().getAddress();
        this.frames = frames;
    }

    /**
     * @param silenceMillis after how long without a word it is given up
     * @param progress grows with that of the member
     * @throws IOException where it does not answer, or not as a member
     * @throws CancellationException where somebody called it off
     */
    Reply ask(MemberAddress to, Ask ask, int silenceMillis, Progress progress) throws IOException {
        byte[] id = Sealing.random(MemberDoor.ID);
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(own, 0));
            socket.connect(to.resolved(), CONNECT_MILLIS);
            socket.setSoTimeout(silenceMillis);
            socket.setTcpNoDelay(true);
            byte[] body = Wire.octets(ask);
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            byte[] question = ByteBuffer.allocate(id.length + body.length)
                    .put(id)
                    .put(body)
                    .array();
            frames.send(out, Frames.question(to), question);
            DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
            long advanced = System.nanoTime();
            for (int part = 0; ; part++) {
                byte[] heard = frames.receive(in, Frames.answer(id, part));
                if (heard.length > 0 && heard[0] == MemberDoor.ANSWER) {
                    return Wire.read(Arrays.copyOfRange(heard, 1, heard.length), Wire::reply);
                }
                if (heard.length != 1 + Long.BYTES) throw new IOException("an odd sign of life");
                int more = (int) ByteBuffer.wrap(heard, 1, Long.BYTES).getLong();
                progress.add(more);
                if (more > 0) advanced = System.nanoTime();
                long standsFor = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - advanced);
                if (standsFor > STANDSTILL_MILLIS + ask.withinMillis()) throw new IOException("it comes no further");
            }
        }
    }
}
