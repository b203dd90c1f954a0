package io.shirase.product;

import io.shirase.language.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an insurance product pays, as its file under {@code config/products} says. The lists keep the order of the file,
 * which is the order in which the rules are tried.
 *
 * @param code the product's code in claim files
 * @param validFrom the first day on which a policy period of this edition can begin
 * @param changed what this edition changed against the one before it
 * @param firstIncident which incidents compete for being the first of the period; null where no rule asks
 * @param exclusions what denies a line before its traits are looked at
 * @param traits what a line's trait denies
 * @param kinds which incidents admit which costs
 * @param conditions the costs' own conditions
 * @param closing what is asked last, after windows, notice and consent
 * @param interruption the cover for a stop of the system; null where the product has none
 * @param checklist exclusions that a person must look at: a claim file has no field for them
 * @param definitions what the product's words mean, for people
 * @param documents what to submit
 * @param contacts whom to call, in the order of the file
 * @param parties who is policyholder and who named insured; null where each contract says it
 * @param fileSum SHA-256 of its file, in lower-case hexadecimal: which text of the edition it is
 */
public record Product(
        String code,
        LocalDate validFrom,
        Text name,
        Text insurer,
        String seed,
        List<Text> changed,
        List<Plan> plans,
        List<Rider> riders,
        List<TermRule> terms,
        List<Limit> limits,
        List<Window> windows,
        List<NoticeRule> notices,
        List<Item> items,
        List<Trigger> triggers,
        @Nullable FirstIncident firstIncident,
        List<Check> exclusions,
        List<TraitCheck> traits,
        List<Check> kinds,
        List<Check> conditions,
        List<Check> closing,
        @Nullable Interruption interruption,
        List<Exclusion> checklist,
        List<Definition> definitions,
        List<Document> documents,
        List<Contact> contacts,
        @Nullable Parties parties,
        String fileSum) {

    public Product {
        changed = List.copyOf(changed);
        plans = List.copyOf(plans);
        riders = List.copyOf(riders);
        terms = List.copyOf(terms);
        limits = List.copyOf(limits);
        windows = List.copyOf(windows);
        notices = List.copyOf(notices);
        items = List.copyOf(items);
        triggers = List.copyOf(triggers);
        exclusions = List.copyOf(exclusions);
        traits = List.copyOf(traits);
        kinds = List.copyOf(kinds);
        conditions = List.copyOf(conditions);
        closing = List.copyOf(closing);
        checklist = List.copyOf(checklist);
        definitions = List.copyOf(definitions);
        documents = List.copyOf(documents);
        contacts = List.copyOf(contacts);
    }

    Product with(
            List<Limit> otherLimits,
            List<Item> otherItems,
            List<Trigger> otherTriggers,
            List<Check> otherConditions,
            List<Check> otherClosing) {
        return new Product(
                code,
                validFrom,
                name,
                insurer,
                seed,
                changed,
                plans,
                riders,
                terms,
                otherLimits,
                windows,
                notices,
                otherItems,
                otherTriggers,
                firstIncident,
                exclusions,
                traits,
                kinds,
                otherConditions,
                otherClosing,
                interruption,
                checklist,
                definitions,
                documents,
                contacts,
                parties,
                fileSum);
    }

    Product withFigures(
            List<Limit> otherLimits,
            List<Window> otherWindows,
            List<NoticeRule> otherNotices,
            List<Item> otherItems,
            @Nullable Interruption otherInterruption) {
        return new Product(
                code,
                validFrom,
                name,
                insurer,
                seed,
                changed,
                plans,
                riders,
                terms,
                otherLimits,
                otherWindows,
                otherNotices,
                otherItems,
                triggers,
                firstIncident,
                exclusions,
                traits,
                kinds,
                conditions,
                closing,
                otherInterruption,
                checklist,
                definitions,
                documents,
                contacts,
                parties,
                fileSum);
    }

    /**
     * @param takesRiders false: riders count as not attached
     */
    public record Plan(String code, Text name, Clause clause, boolean takesRiders) {}

    /**
     * @param effect what it changes
     * @param figures whether it changes what an assessment computes
     * @param needs the code of the rider without which it is not taken out; null for none
     */
    public record Rider(
            String code,
            Text name,
            Clause clause,
            Text effect,
            boolean figures,
            @Nullable String needs) {}

    /** The earliest discovered in the period among the incidents for which the condition holds. */
    public record FirstIncident(Clause clause, Condition among) {}

    /**
     * Denies a line that has the trait where the condition holds; the trait's code is the reason.
     *
     * @param asked for which activities a form asks for the trait; null: wherever the condition can hold
     */
    public record TraitCheck(
            Clause clause,
            String trait,
            Condition when,
            @Nullable Set<String> asked) {

        public TraitCheck {
            asked = asked == null ? null : Set.copyOf(asked);
        }
    }

    /**
     * An exclusion that a person must look at.
     *
     * @param appliesTo which covers it belongs to
     * @param riders the riders to which it belongs; empty: to every contract
     * @param liftedBy the riders of which any takes it away
     * @param decidedBy the rules by whose ids an assessment decides the same from the facts of the claim
     */
    public record Exclusion(
            String code,
            Text appliesTo,
            Text summary,
            @Nullable String quote,
            String seed,
            Set<String> riders,
            Set<String> liftedBy,
            Set<String> decidedBy) {

        public Exclusion {
            riders = Set.copyOf(riders);
            liftedBy = Set.copyOf(liftedBy);
            decidedBy = Set.copyOf(decidedBy);
        }

        /**
         * Whether a contract has it at all.
         *
         * @param attached the codes of the contract's riders
         */
        public boolean isIn(Set<String> attached) {
            return (riders.isEmpty() || riders.stream().anyMatch(attached::contains))
                    && liftedBy.stream().noneMatch(attached::contains);
        }
    }

    /**
     * What a word of the product means.
     *
     * @param quote the source's own words; null where no source defines it, which the summary then says
     */
    public record Definition(
            String code, Text term, Text summary, @Nullable String quote, String seed) {}

    /**
     * @param about what it proves
     */
    public record Document(String code, Text name, Text about) {}

    public Optional<Plan> plan(String planCode) {
        return first(plans, Plan::code, planCode);
    }

    public Optional<Rider> rider(String riderCode) {
        return first(riders, Rider::code, riderCode);
    }

    public Optional<Limit> limit(String limitCode) {
        return first(limits, Limit::code, limitCode);
    }

    public Optional<Window> window(String windowCode) {
        return first(windows, Window::code, windowCode);
    }

    public Optional<NoticeRule> notice(String noticeCode) {
        return first(notices, NoticeRule::code, noticeCode);
    }

    public Optional<Item> item(String itemCode) {
        return first(items, Item::code, itemCode);
    }

    /** The contact of this kind; empty where the source names none. */
    public Optional<Contact> contact(Contact.Kind kind) {
        return first(contacts, Contact::kind, kind);
    }

    public Optional<TermRule> term(Term term) {
        return first(terms, TermRule::term, term);
    }

    private static <E, K> Optional<E> first(List<E> entries, Function<E, K> key, K wanted) {
        for (E entry : entries) {
            if (key.apply(entry).equals(wanted)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** Whether all costs together have a limit. */
    public boolean limitsCosts() {
        return term(Term.COST_LIMIT)
                .filter(t -> t.use() != TermRule.Use.REFUSED)
                .isPresent();
    }
}
