package io.shirase.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an incident and decides about no money: kept beside its {@link Facts}. What is null or empty is not
 * known.
 *
 * @param symptoms what was seen, before anybody knew what it was
 * @param told who has been told, each at most once
 * @param description what happened, in the person's own words
 * @param caller who told it by telephone; unknown where nobody called
 */
public record Particulars(
        Safety safety,
        Set<Symptom> symptoms,
        Affected affected,
        Orders orders,
        List<Told> told,
        String description,
        Caller caller) {

    public static final Particulars NONE = new Particulars(
            new Safety(null), Set.of(), Affected.UNKNOWN, Orders.UNKNOWN, List.of(), "", Caller.UNKNOWN);

    public Particulars {
        safety = safety == null ? new Safety(null) : safety;
        symptoms = symptoms == null ? Set.of() : Set.copyOf(symptoms);
        affected = affected == null ? Affected.UNKNOWN : affected;
        orders = orders == null ? Orders.UNKNOWN : orders;
        told = told == null ? List.of() : List.copyOf(told);
        description = description == null ? "" : description;
        caller = caller == null ? Caller.UNKNOWN : caller;
    }

    /** @param ongoing whether it is still going on; null where that is not known */
    public record Safety(@Nullable Boolean ongoing) {}

    /** The same but for what is set here. */
    public Particulars with(Consumer<Edit> changes) {
        Edit edit = new Edit(this);
        changes.accept(edit);
        return edit.particulars();
    }

    public boolean hasTold(Told.Whom whom) {
        return told.stream().anyMatch(one -> one.whom() == whom);
    }

    /** What was said of telling somebody; empty where that one has not been told. */
    public Optional<Told> told(Told.Whom whom) {
        return told.stream().filter(one -> one.whom() == whom).findFirst();
    }

    /** Particulars while they are being changed, each by its name. */
    public static final class Edit {

        public Safety safety;
        public Set<Symptom> symptoms;
        public Affected affected;
        public Orders orders;
        public List<Told> told;
        public String description;
        public Caller caller;

        private Edit(Particulars known) {
            safety = known.safety;
            symptoms = known.symptoms;
            affected = known.affected;
            orders = known.orders;
            told = known.told;
            description = known.description;
            caller = known.caller;
        }

        private Particulars particulars() {
            return new Particulars(safety, symptoms, affected, orders, told, description, caller);
        }
    }
}
