package io.shirase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Shirase.class);

    @Test
    @DisplayName("No room enters another through a window: declared dependencies only, public faces only, no circles")
    void roomsKeepTheirDoors() {
        MODULES.verify();
    }

    @Test
    @DisplayName("The picture of the rooms is drawn from the code")
    void pictureIsDrawn() throws IOException {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml(DiagramOptions.defaults())
                .writeIndividualModulesAsPlantUml();
        Files.writeString(Path.of("target/modules/modules.md"), mermaid());
    }

    /** A picture that a reader of the repository sees without a tool. */
    private static String mermaid() {
        return MODULES.stream()
                .sorted((a, b) -> a.getIdentifier().compareTo(b.getIdentifier()))
                .flatMap(module -> module.getDirectDependencies(MODULES)
                        .uniqueModules()
                        .map(other -> arrow(module, other))
                        .distinct()
                        .sorted())
                .collect(Collectors.joining("\n", "```mermaid\nflowchart TD\n", "\n```\n"));
    }

    private static String arrow(ApplicationModule from, ApplicationModule to) {
        return "  " + from.getIdentifier() + " --> " + to.getIdentifier();
    }
}
