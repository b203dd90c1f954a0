package io.shirase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Shirase.class);

    @Test
    @DisplayName("No room enters another through a window: declared dependencies only, public faces only, no circles")
    void roomsKeepTheirDoors() {
        MODULES.verify();
    }

    @Test
    @DisplayName("The picture of the rooms is the one that the code gives")
    void pictureIsTrue() throws IOException {
        String drawn = PREFACE + mermaid(false) + "\n" + mermaid(true);
        Path fresh =
                Files.writeString(Files.createDirectories(Path.of("target")).resolve("modules.md"), drawn);

        assertThat(Path.of("docs/modules/README.md"))
                .as("cp target/modules.md docs/modules/README.md")
                .hasSameTextualContentAs(fresh);
    }

    private static final Set<String> PLAIN = Set.of(
            "money",
            "time",
            "product",
            "assessment",
            "claimfile",
            "rulecheck",
            "language",
            "proof",
            "sheet",
            "invoice");

    private static final String PREFACE = """
            # The rooms and who uses whom

            Drawn from the code, and held against it by `ModularityTests`; an arrow means "uses". First the features, then the plain rooms, which
            know no feature; which feature uses which plain room says each `package-info.java`.

            """;

    /** A picture that a reader of the repository sees without a tool. */
    private static String mermaid(boolean plain) {
        return MODULES.stream()
                .filter(module -> isPlain(module) == plain)
                .sorted((a, b) -> a.getIdentifier().compareTo(b.getIdentifier()))
                .flatMap(module -> module.getDirectDependencies(MODULES)
                        .uniqueModules()
                        .filter(other -> isPlain(other) == plain)
                        .map(other -> arrow(module, other))
                        .distinct()
                        .sorted())
                .collect(Collectors.joining("\n", "```mermaid\nflowchart TD\n", "\n```\n"));
    }

    private static boolean isPlain(ApplicationModule module) {
        return PLAIN.contains(module.getIdentifier().toString());
    }

    private static String arrow(ApplicationModule from, ApplicationModule to) {
        return "  " + from.getIdentifier() + " --> " + to.getIdentifier();
    }
}
