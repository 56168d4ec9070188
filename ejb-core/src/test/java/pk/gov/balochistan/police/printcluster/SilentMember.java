package pk.gov.balochistan.police.printcluster;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.printindex.Share;

/** A member that greets, says that it holds everything, and then falls silent on every question. */
final class SilentMember implements AutoCloseable {
    private final MemberAddress own;
    private final Frames frames = new Frames(Table.SECRET);
    private final ServerSocket server;
    private final List<Socket> left = new ArrayList<>();
    private volatile boolean greeted;
    private volatile boolean asked;

    SilentMember(MemberAddress own) throws IOException {
        this.own = own;
        server = new ServerSocket();
        server.bind(own.resolved());
        Thread listening = new Thread(this::listen, "silent member");
        listening.setDaemon(true);
        listening.start();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                hear(server.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void hear(Socket socket) throws IOException {
        left.add(socket);
        byte[] heard = frames.receive(new DataInputStream(socket.getInputStream()), Frames.question(own));
        byte[] id = Arrays.copyOf(heard, MemberDoor.ID);
        Ask ask = Wire.read(Arrays.copyOfRange(heard, MemberDoor.ID, heard.length), Wire::ask);
        if (!ask.isGreeting()) {
            asked = true;
            return;
        }
        byte[] reply = Wire.octets(new Reply(Share.ALL, Map.of(), List.of()));
        frames.send(
                new DataOutputStream(socket.getOutputStream()),
                Frames.answer(id, 0),
                ByteBuffer.allocate(1 + reply.length)
                        .put(MemberDoor.ANSWER)
                        .put(reply)
                        .array());
        greeted = true;
    }

    boolean wasGreeted() {
        return greeted;
    }

    boolean wasAsked() {
        return asked;
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : left) socket.close();
    }
}
