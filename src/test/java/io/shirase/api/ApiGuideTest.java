package io.shirase.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.identity.Demo;
import io.shirase.identity.People;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@OnH2
@DisplayName("docs/api.md")
class ApiGuideTest extends DatabaseTest {

    private static final Pattern EXAMPLE = Pattern.compile("```http\\n(.*?)\\n```", Pattern.DOTALL);

    @Autowired
    private WebApplicationContext portal;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private People people;

    private String token(String owner) {
        return as(
                        "admin",
                        () -> tokens.make(
                                "guide",
                                people.list().stream()
                                        .filter(person -> person.username().equals(owner))
                                        .findFirst()
                                        .orElseThrow()
                                        .id(),
                                EnumSet.allOf(Scope.class),
                                1))
                .secret();
    }

    @Test
    @DisplayName("has examples that run, each with the answer that it shows")
    void examplesRun() throws IOException {
        ApiClient client = new ApiClient(portal);
        String guide = Files.readString(Path.of("docs/api.md"))
                .replace("{token}", token("admin"))
                .replace("{desk}", token("handler"))
                .replace("{number}", "GUIDE-" + UUID.randomUUID())
                .replace("{firm}", Demo.FIRM.id().toString())
                .replace("{agency}", Demo.AGENCY.id().toString());
        Matcher examples = EXAMPLE.matcher(guide);
        int count = 0;
        while (examples.find()) {
            run(client, examples.group(1));
            count++;
        }
        assertThat(count).isEqualTo(6);
    }

    private static void run(ApiClient client, String example) {
        List<String> parts = new ArrayList<>(Arrays.asList(example.split("\\n\\n")));
        String[] lines = parts.removeFirst().split("\\n");
        String[] answer = parts.removeLast().split(" ", 2);
        String[] first = lines[0].split(" ");
        List<String> headers = new ArrayList<>();
        Arrays.stream(lines)
                .skip(1)
                .filter(line -> !line.startsWith("Content-Type"))
                .forEach(line -> headers.addAll(Arrays.asList(line.split(": ", 2))));
        MvcTestResult result =
                client.send("", first[0], first[1], String.join("\n\n", parts), headers.toArray(String[]::new));
        String said = ApiClient.text(result);
        assertThat(result).as(example + "\n→ " + said).hasStatus(Integer.parseInt(answer[0]));
        if (answer.length == 2) {
            assertThat(said).contains(answer[1]);
        }
    }

    @Test
    @DisplayName("names every scope and every kind of event")
    void namesEverything() throws IOException {
        String guide = Files.readString(Path.of("docs/api.md"));
        for (Scope scope : Scope.values()) {
            assertThat(guide).contains('`' + scope.code() + '`');
        }
    }
}
