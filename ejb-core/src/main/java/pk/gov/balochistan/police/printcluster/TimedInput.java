package pk.gov.balochistan.police.printcluster;

import java.io.FilterInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

/** What comes in on a socket until some moment: who sends an octet now and then holds nobody up for longer. For one thread. */
final class TimedInput extends FilterInputStream {
    private final Socket socket;
    private final long end;

    /** @param withinMillis from now on, for all that is read */
    TimedInput(Socket socket, int withinMillis) throws IOException {
        super(socket.getInputStream());
        this.socket = socket;
        this.end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(withinMillis);
    }

    @Override
    public int read() throws IOException {
        await();
        return super.read();
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        await();
        return super.read(into, from, most);
    }

    private void await() throws IOException {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) throw new SocketTimeoutException("the time for a question is over");
        socket.setSoTimeout((int) left);
    }
}
