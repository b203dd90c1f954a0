package io.shirase.policy.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import io.shirase.identity.NotFoundException;
import io.shirase.policy.Policy;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** The policy that an address is about. */
final class PolicyIds {

    private PolicyIds() {}

    /**
     * The day of which an address asks what the certificate says: that in its parameter, else today; within the period.
     */
    static LocalDate day(BeforeEnterEvent event, Policy policy, LocalDate today) {
        LocalDate day = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("from")
                .flatMap(PolicyIds::day)
                .orElse(today);
        LocalDate first = policy.periodStart().toLocalDate();
        return day.isBefore(first) ? first : day;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** @throws NotFoundException if the address names none */
    static UUID of(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("policyId").orElseThrow(NotFoundException::new));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
