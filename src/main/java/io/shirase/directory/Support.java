package io.shirase.directory;

import io.shirase.assessment.Activity;
import io.shirase.storage.ConfigFolder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The support files together: functions, services and the response plan. */
public final class Support {

    private static final ConfigFolder FOLDER = ConfigFolder.named("support")
            .words(Activity.class, Activity::code)
            .words(Circumstance.class, Circumstance::code);

    private final List<SupportFile.Function> functions;
    private final List<SupportFile.Service> services;
    private final List<SupportFile.Phase> phases;

    Support(List<SupportFile> files) {
        functions = files.stream().flatMap(file -> file.functions().stream()).toList();
        services = files.stream().flatMap(file -> file.services().stream()).toList();
        phases = files.stream().flatMap(file -> file.phases().stream()).toList();
        check();
    }

    /**
     * Those of {@code config/support} in the working directory, else those packaged with the program.
     *
     * @throws IllegalArgumentException if a file cannot be: the message names it
     */
    public static Support load() {
        return new Support(FOLDER.readAll(SupportFile.class));
    }

    /** @throws IllegalArgumentException if it cannot be a support file */
    static SupportFile parse(String file, String yaml) {
        return FOLDER.parse(file, yaml, SupportFile.class);
    }

    public List<SupportFile.Function> functions() {
        return functions;
    }

    public Optional<SupportFile.Function> function(String code) {
        return functions.stream()
                .filter(function -> function.code().equals(code))
                .findFirst();
    }

    public List<SupportFile.Phase> phases() {
        return phases;
    }

    public Optional<SupportFile.Step> step(String code) {
        return phases.stream()
                .flatMap(phase -> phase.steps().stream())
                .filter(step -> step.code().equals(code))
                .findFirst();
    }

    /** What the steps cost that a vendor of this function can do. */
    public List<Activity> activitiesOf(String function) {
        return phases.stream()
                .flatMap(phase -> phase.steps().stream())
                .filter(step -> function.equals(step.function()))
                .flatMap(step -> step.activities().stream())
                .distinct()
                .toList();
    }

    /** What comes with a product. */
    public List<SupportFile.Service> services(String product) {
        return services.stream()
                .filter(service -> service.products().contains(product))
                .toList();
    }

    private void check() {
        Set<String> codes = new HashSet<>();
        Stream.of(
                        functions.stream().map(SupportFile.Function::code),
                        services.stream().map(SupportFile.Service::code),
                        phases.stream().flatMap(phase -> phase.steps().stream()).map(SupportFile.Step::code))
                .flatMap(one -> one)
                .filter(code -> !codes.add(code))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("Two things of support are called " + twice);
                });
        Stream.concat(
                        services.stream()
                                .flatMap(service -> service.offers().stream())
                                .map(SupportFile.Offer::function),
                        phases.stream()
                                .flatMap(phase -> phase.steps().stream())
                                .flatMap(step -> Stream.ofNullable(step.function())))
                .filter(code -> function(code).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalArgumentException("No function is called " + unknown);
                });
    }
}
