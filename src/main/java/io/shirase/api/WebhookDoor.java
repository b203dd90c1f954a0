package io.shirase.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Posts to an address that somebody outside has named, and to nothing else: the name is looked up once, the address found is
 * checked and then connected to, so that no second look-up can lead elsewhere; no redirect is followed and no answer is read
 * beyond its first line.
 */
@Component
class WebhookDoor {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookDoor.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_LINE = 200;

    /** For all of one post: who takes a byte every nine seconds, or reads nothing, keeps nobody else waiting longer. */
    private static final Duration WHOLE = Duration.ofSeconds(30);

    private final boolean inside;
    private final Duration whole;

    /** @param inside whether http and addresses of the own network may be named: only where everybody there is trusted */
    @Autowired
    WebhookDoor(@Value("${shirase.api.webhooks-inside:false}") boolean inside) {
        this(inside, WHOLE);
    }

    WebhookDoor(boolean inside, Duration whole) {
        this.inside = inside;
        this.whole = whole;
    }

    /** @throws ApiRefused if no webhook may have this address */
    URI checked(String url) {
        URI address;
        try {
            address = URI.create(url);
        } catch (IllegalArgumentException broken) {
            throw refused("The address is none.");
        }
        boolean https = "https".equals(address.getScheme());
        if (!https && !(inside && "http".equals(address.getScheme()))) {
            throw refused("The address must begin with https://.");
        }
        if (address.getHost() == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw refused("The address has a host, and neither a user nor a fragment.");
        }
        if (!inside && address.getPort() != -1 && address.getPort() != 443) {
            throw refused("The address has no port of its own.");
        }
        return address;
    }

    /**
     * Posts JSON.
     *
     * @return the status of the answer
     * @throws IOException if there is no connection, no answer, or the name leads to an address that may not be named
     */
    int post(String url, byte[] body, String signature, UUID event) throws IOException {
        URI address;
        try {
            address = checked(url);
        } catch (ApiRefused refused) {
            throw new IOException(refused.detail(), refused);
        }
        InetAddress to = lookUp(address.getHost());
        Socket plain = new Socket();
        Thread end = Thread.ofVirtual().name("webhook-end").start(() -> closeAfter(plain, whole));
        try (Socket socket = connect(plain, address, to)) {
            OutputStream out = socket.getOutputStream();
            out.write(head(address, body.length, signature, event).getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
            return status(socket.getInputStream());
        } finally {
            end.interrupt();
        }
    }

    private static void closeAfter(Socket socket, Duration pause) {
        try {
            Thread.sleep(pause);
            socket.close();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (IOException closed) {
            LOG.debug("Closed already", closed);
        }
    }

    private InetAddress lookUp(String host) throws IOException {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        List<InetAddress> found = Arrays.asList(addresses(bare));
        if (!inside && !found.stream().allMatch(PublicAddress::is)) {
            throw new IOException("The name leads to an address that is not public.");
        }
        return found.getFirst();
    }

    /** A look-up has no end of its own. */
    private static InetAddress[] addresses(String host) throws IOException {
        FutureTask<InetAddress[]> asked = new FutureTask<>(() -> InetAddress.getAllByName(host));
        Thread.ofPlatform().daemon().name("webhook-name").start(asked);
        try {
            return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new IOException("The name was not found in time.", late);
        } catch (ExecutionException failed) {
            throw new IOException("The name was not found.", failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Ended while the name was looked up.");
        }
    }

    private static Socket connect(Socket plain, URI address, InetAddress to) throws IOException {
        boolean https = "https".equals(address.getScheme());
        int port = address.getPort() != -1 ? address.getPort() : https ? 443 : 80;
        try {
            plain.connect(new InetSocketAddress(to, port), (int) PATIENCE.toMillis());
            plain.setSoTimeout((int) PATIENCE.toMillis());
            if (!https) {
                return plain;
            }
            SSLSocket tls = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault())
                    .createSocket(plain, address.getHost(), port, true);
            SSLParameters parameters = tls.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            tls.setSSLParameters(parameters);
            tls.startHandshake();
            return tls;
        } catch (IOException failed) {
            plain.close();
            throw failed;
        }
    }

    private static String head(URI address, int length, String signature, UUID event) {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String port = address.getPort() == -1 ? "" : ":" + address.getPort();
        return String.join(
                "\r\n",
                "POST " + URI.create(path + query).toASCIIString() + " HTTP/1.1",
                "Host: " + address.getHost() + port,
                "Content-Type: application/json",
                "Content-Length: " + length,
                "Shirase-Signature: " + signature,
                "Shirase-Event: " + event,
                "User-Agent: Shirase",
                "Connection: close",
                "",
                "");
    }

    private static int status(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int letter = in.read();
        while (letter != -1 && letter != '\n' && line.size() < LONGEST_LINE) {
            line.write(letter);
            letter = in.read();
        }
        String[] words = line.toString(StandardCharsets.US_ASCII).strip().split(" ", 3);
        if (words.length < 2 || !words[0].startsWith("HTTP/1.") || !words[1].matches("[1-5][0-9]{2}")) {
            throw new IOException("The answer is no HTTP.");
        }
        return Integer.parseInt(words[1]);
    }

    private static ApiRefused refused(String why) {
        return new ApiRefused(org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT, "address", why);
    }
}
