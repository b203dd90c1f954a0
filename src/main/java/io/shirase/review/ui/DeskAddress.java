package io.shirase.review.ui;

import com.vaadin.flow.router.QueryParameters;
import io.shirase.language.Coded;
import io.shirase.money.Yen;
import io.shirase.review.DeskFilter;
import io.shirase.review.DeskFilter.Assigned;
import io.shirase.review.QueueOrder;
import io.shirase.review.QueueState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filter of the queue as it stands in the address; what makes no sense there is not asked for. */
final class DeskAddress {

    private static final String NOBODY = "none";

    private DeskAddress() {}

    static DeskFilter read(QueryParameters address) {
        return DeskFilter.ALL.with(edit -> {
            edit.state = address.getSingleParameter("state")
                    .flatMap(code -> Arrays.stream(QueueState.values())
                            .filter(known -> known.code().equals(code))
                            .findFirst())
                    .orElse(null);
            edit.product = address.getSingleParameter("product").orElse(null);
            edit.text = address.getSingleParameter("q").orElse("");
            edit.order = coded(QueueOrder.values(), address, "order").orElse(QueueOrder.DUE);
            edit.assigned = address.getSingleParameter("assigned")
                    .map(DeskAddress::assigned)
                    .orElse(null);
            edit.least = number(address, "least").map(Yen::of).orElse(null);
            edit.dueWithin = number(address, "due").map(Long::intValue).orElse(null);
            edit.windowWithin = number(address, "window").map(Long::intValue).orElse(null);
            edit.news = address.getSingleParameter("news").isPresent();
            edit.objected = address.getSingleParameter("objected").isPresent();
            edit.unread = address.getSingleParameter("unread").isPresent();
        });
    }

    static QueryParameters of(DeskFilter filter) {
        Map<String, List<String>> address = new TreeMap<>();
        put(address, "state", filter.state() == null ? null : filter.state().code());
        put(address, "product", filter.product());
        put(address, "q", filter.text().isEmpty() ? null : filter.text());
        put(
                address,
                "order",
                filter.order() == QueueOrder.DUE ? null : filter.order().code());
        put(address, "assigned", filter.assigned() == null ? null : assigned(filter.assigned()));
        put(
                address,
                "least",
                filter.least() == null ? null : String.valueOf(filter.least().amount()));
        put(address, "due", filter.dueWithin() == null ? null : String.valueOf(filter.dueWithin()));
        put(address, "window", filter.windowWithin() == null ? null : String.valueOf(filter.windowWithin()));
        put(address, "news", filter.news() ? "1" : null);
        put(address, "objected", filter.objected() ? "1" : null);
        put(address, "unread", filter.unread() ? "1" : null);
        return new QueryParameters(address);
    }

    private static void put(Map<String, List<String>> address, String name, @Nullable String value) {
        if (value != null) {
            address.put(name, List.of(value));
        }
    }

    private static @Nullable Assigned assigned(String text) {
        if (text.equals(NOBODY)) {
            return new Assigned(null);
        }
        try {
            return new Assigned(UUID.fromString(text));
        } catch (IllegalArgumentException nobodyKnown) {
            return null;
        }
    }

    private static String assigned(Assigned assigned) {
        UUID handler = assigned.handler();
        return handler == null ? NOBODY : handler.toString();
    }

    private static Optional<Long> number(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Long::valueOf);
    }

    private static <C extends Coded> Optional<C> coded(C[] values, QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .flatMap(code -> Arrays.stream(values)
                        .filter(known -> known.code().equals(code))
                        .findFirst());
    }
}
