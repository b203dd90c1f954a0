package io.shirase.bench;

import io.shirase.Shirase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Claims of 20 lines, assessed one a request over HTTP; whoever asks runs in the same process and takes its part of the machine. */
final class ApiBench {

    private static final String TOKEN = "bench";
    private static final int CLAIMS = 500;
    private static final int WARM = 2_000;
    private static final int COUNTED = 4_000;

    private final Figures figures;

    ApiBench(Figures figures) {
        this.figures = figures;
    }

    void run() throws Exception {
        ClaimMill mill = new ClaimMill(20261127);
        List<byte[]> claims = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            claims.add(mill.claim(20));
        }
        try (ConfigurableApplicationContext portal = SpringApplication.run(
                        Shirase.class,
                        "--shirase.demo=true",
                        "--shirase.jobs=false",
                        "--shirase.data=" + Files.createTempDirectory("bench-api"),
                        "--shirase.api.at-once=1000000",
                        "--shirase.api.each-second=1000000",
                        "--server.port=0",
                        "--logging.level.root=WARN");
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            new JdbcTemplate(portal.getBean(javax.sql.DataSource.class))
                    .update(
                            "insert into api_token (id, name, owner_id, scopes, token_digest, made_at, made_by, ends_at)"
                                    + " select random_uuid(), 'bench', id, 'assess', ?, timestampadd(hour, -1, current_timestamp),"
                                    + " 'bench', timestampadd(day, 1, current_timestamp) from person where username = 'handler'",
                            HexFormat.of()
                                    .formatHex(MessageDigest.getInstance("SHA-256")
                                            .digest(TOKEN.getBytes(StandardCharsets.UTF_8))));
            URI address = URI.create("http://localhost:"
                    + portal.getEnvironment().getProperty("local.server.port") + "/api/v1/assessments");
            measure(client, address, claims, 4, WARM);
            for (int threads : List.of(1, 4)) {
                double seconds = measure(client, address, claims, threads, COUNTED);
                figures.add(
                        "API: claims of 20 lines assessed, " + threads
                                + (threads == 1 ? " program" : " programs at once"),
                        Figures.number(COUNTED / seconds, 0) + " assessments/s, "
                                + Figures.number(20 * COUNTED / seconds, 0) + " lines/s");
            }
        }
    }

    private static double measure(HttpClient client, URI address, List<byte[]> claims, int threads, int requests)
            throws Exception {
        long begun = System.nanoTime();
        try (var programs = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int program = 0; program < threads; program++) {
                int first = program;
                work.add(() -> {
                    for (int i = first; i < requests; i += threads) {
                        HttpResponse<byte[]> answer = client.send(
                                HttpRequest.newBuilder(address)
                                        .header("Authorization", "Bearer " + TOKEN)
                                        .header("Content-Type", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofByteArray(claims.get(i % claims.size())))
                                        .build(),
                                HttpResponse.BodyHandlers.ofByteArray());
                        if (answer.statusCode() != 200) {
                            throw new IllegalStateException("HTTP " + answer.statusCode() + " "
                                    + new String(answer.body(), StandardCharsets.UTF_8));
                        }
                    }
                    return null;
                });
            }
            for (var one : programs.invokeAll(work)) {
                one.get();
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
