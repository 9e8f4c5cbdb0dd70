package org.pullquote.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A connection's way to a server, which can be cut, so that both ends notice, or fall silent, so that neither does. */
final class Wire implements AutoCloseable {

    private final String host;
    private final int port;
    private final ServerSocket server;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private boolean silent;
    private volatile boolean cut;

    Wire(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    void cut() throws IOException {
        cut = true;
        for (var end : ends) {
            end.close();
        }
    }

    synchronized void fallSilent() {
        silent = true;
    }

    synchronized void mend() {
        cut = false;
        silent = false;
        notifyAll();
    }

    private void accept() throws IOException {
        while (!server.isClosed()) {
            var client = server.accept();
            ends.add(client);
            if (cut) {
                client.close();
            } else {
                var far = new Socket(host, port);
                ends.add(far);
                start(() -> carry(client, far));
                start(() -> carry(far, client));
            }
        }
    }

    private void carry(Socket from, Socket to) throws IOException {
        try (from; to) {
            var bytes = new byte[8192];
            for (int read = from.getInputStream().read(bytes); read > 0; read = from.getInputStream().read(bytes)) {
                waitWhileSilent();
                to.getOutputStream().write(bytes, 0, read);
            }
        }
    }

    private synchronized void waitWhileSilent() {
        while (silent) {
            try {
                wait();
            } catch (InterruptedException ending) {
                return;
            }
        }
    }

    private interface Task {
        void run() throws IOException;
    }

    private static void start(Task task) {
        var thread = new Thread(() -> {
            try {
                task.run();
            } catch (IOException closed) {
                // the end of a connection, or of the test
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
            cut();
            mend();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
