import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Visits a portal with demo data as people do, so that the cache of classes holds what their pages need: {@code java
 * script/Train.java ADDRESS}. Waits until the portal answers.
 */
class Train {

    private static final Map<String, List<String>> PAGES = Map.of(
            "policyholder", List.of("", "incidents", "report", "policies"),
            "handler", List.of("", "desk", "policies"),
            "admin", List.of("", "policies", "products"));

    private final String address;

    Train(String address) {
        this.address = address;
    }

    public static void main(String[] arguments) throws Exception {
        Train train = new Train(arguments[0]);
        train.await();
        for (int round = 0; round < 3; round++) {
            for (var visit : PAGES.entrySet()) {
                train.visit(visit.getKey(), visit.getValue());
            }
        }
    }

    private void await() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 0; i < 600; i++) {
            try {
                if (client.send(get("login"), BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is still starting.
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("The portal does not answer at " + address);
    }

    private void visit(String account, List<String> pages) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NORMAL)
                .build();
        open(client, "login");
        client.send(
                HttpRequest.newBuilder(URI.create(address + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", address)
                        .POST(BodyPublishers.ofString("username=" + account + "&password=shirase-demo"))
                        .build(),
                BodyHandlers.ofString());
        for (String page : pages) {
            open(client, page);
        }
    }

    /** The page itself, and the question by which the browser's side of Vaadin asks for what is on it. */
    private void open(HttpClient client, String page) throws Exception {
        client.send(get(page), BodyHandlers.ofString());
        String location = URLEncoder.encode(page, StandardCharsets.UTF_8);
        client.send(get("?v-r=init&location=" + location + "&query="), BodyHandlers.ofString());
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/" + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "ja")
                .build();
    }
}
