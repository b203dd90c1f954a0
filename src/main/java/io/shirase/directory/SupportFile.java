package io.shirase.directory;

import io.shirase.assessment.Activity;
import io.shirase.incident.Incident;
import io.shirase.language.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file under {@code config/support}: functions of vendors, services that come with products, phases of the response.
 *
 * @param support its code
 */
public record SupportFile(String support, List<Function> functions, List<Service> services, List<Phase> phases) {

    public SupportFile {
        functions = functions == null ? List.of() : List.copyOf(functions);
        services = services == null ? List.of() : List.copyOf(services);
        phases = phases == null ? List.of() : List.copyOf(phases);
    }

    /** What a vendor can do. */
    public record Function(String code, Text name, Text gist) {}

    /**
     * A service that comes with a product.
     *
     * @param products codes of those that it comes with
     * @param seed number of the document that {@code quote} is taken from, word for word
     * @param fee as which activity its fee is a line of expense; null where it costs nothing by itself
     */
    public record Service(
            String code,
            Text name,
            Set<String> products,
            Text gist,
            String seed,
            String quote,
            @Nullable Activity fee,
            List<Limit> limits,
            List<Offer> offers) {

        public Service {
            products = Set.copyOf(products);
            limits = limits == null ? List.of() : List.copyOf(limits);
            offers = List.copyOf(offers);
        }

        public Optional<Offer> offer(String function) {
            return offers.stream()
                    .filter(offer -> offer.function().equals(function))
                    .findFirst();
        }
    }

    public record Limit(Text gist, String seed, String quote) {}

    /** @param name what the service calls this function */
    public record Offer(String function, Text name, String seed, String quote) {}

    public record Phase(String code, Text name, Text gist, String seed, String quote, List<Step> steps) {

        public Phase {
            steps = List.copyOf(steps);
        }
    }

    /**
     * @param when any of these is enough; empty: always
     * @param function of a vendor who can do it; null where none is needed
     * @param activities as which its costs are lines of expense
     * @param page of the incident on which it is done; null where there is none
     */
    public record Step(
            String code,
            Text name,
            Text what,
            Text who,
            Set<Circumstance> when,
            @Nullable String function,
            List<Activity> activities,
            @Nullable String page,
            String seed,
            String quote) {

        public Step {
            when = when == null ? Set.of() : Set.copyOf(when);
            activities = activities == null ? List.of() : List.copyOf(activities);
        }

        /** Needed as soon as one circumstance is; unknown while none is and one may be. */
        Need need(Incident incident) {
            return when.stream()
                    .map(one -> one.need(incident))
                    .min(Comparator.naturalOrder())
                    .orElse(Need.NEEDED);
        }
    }
}
