package io.shirase.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server that answers as it is told, or falls silent at a step. */
final class FakeSmtp implements AutoCloseable {

    /** At which step it falls silent, for ever. */
    enum Silence {
        NEVER,
        BEFORE_GREETING,
        /** It has the mail, and does not say so. */
        AFTER_MAIL
    }

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID: (\\S+)");

    private final ServerSocket socket;
    private final Silence silence;
    private final String answerToRecipient;
    private final Queue<String> mails = new ConcurrentLinkedQueue<>();
    private final CountDownLatch silent = new CountDownLatch(1);

    FakeSmtp(Silence silence, String answerToRecipient) {
        this.silence = silence;
        this.answerToRecipient = answerToRecipient;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    static FakeSmtp silent(Silence silence) {
        return new FakeSmtp(silence, "250 OK");
    }

    /** @param answer such as {@code 550 5.1.1 No such user} */
    static FakeSmtp answeringRecipients(String answer) {
        return new FakeSmtp(Silence.NEVER, answer);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The ids of the mails that it has taken, in their order. */
    List<String> messageIds() {
        List<String> ids = new ArrayList<>();
        for (String mail : mails) {
            Matcher id = MESSAGE_ID.matcher(mail);
            ids.add(id.find() ? id.group(1) : "none");
        }
        return ids;
    }

    boolean awaitSilence() throws InterruptedException {
        return silent.await(60, TimeUnit.SECONDS);
    }

    private void listen() {
        try {
            while (true) {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket client) {
        try (client) {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            if (silence == Silence.BEFORE_GREETING) {
                fallSilent(lines);
                return;
            }
            say(client, "220 fake");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                switch (command) {
                    case "RCPT" -> say(client, answerToRecipient);
                    case "DATA" -> {
                        say(client, "354 Go on");
                        mails.add(mail(lines));
                        if (silence == Silence.AFTER_MAIL) {
                            fallSilent(lines);
                            return;
                        }
                        say(client, "250 Taken");
                    }
                    case "QUIT" -> {
                        say(client, "221 Bye");
                        return;
                    }
                    default -> say(client, "250 OK");
                }
            }
        } catch (IOException gone) {
            // The client was killed.
        }
    }

    private void fallSilent(BufferedReader lines) throws IOException {
        silent.countDown();
        while (lines.readLine() != null) {
            // Until the client is gone.
        }
    }

    private static String mail(BufferedReader lines) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
