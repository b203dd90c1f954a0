package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import io.shirase.identity.Organisation;
import io.shirase.language.Problem;
import io.shirase.money.Yen;
import io.shirase.part.Choices;
import io.shirase.part.MayBeMistyped;
import io.shirase.part.MomentField;
import io.shirase.part.Panel;
import io.shirase.part.ShortText;
import io.shirase.part.YenField;
import io.shirase.policy.OwnTerms;
import io.shirase.policy.Policy;
import io.shirase.product.Overrides;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a certificate says; which plans, riders and numbers there are follows from the product and the first day. */
final class PolicyForm extends Div {

    /** At which hour Japanese policies begin and end unless they say otherwise. */
    private static final LocalTime USUAL = LocalTime.of(16, 0);

    private final transient ProductCatalog products;
    private final transient @Nullable Policy shown;
    private final Select<Product> product = new Select<>();
    private final ShortText number = new ShortText(words().of("policy.ui.certificate"), 60);
    private final ComboBox<Organisation> insured = new ComboBox<>(words().of("policy.ui.entry.insured"));
    private final ShortText insuredName = new ShortText(words().of("policy.ui.entry.insured-name"), 200);
    private final ComboBox<Organisation> agency = new ComboBox<>(words().of("policy.ui.entry.agency"));
    private final MomentField start = new MomentField(words().of("policy.ui.entry.start")).exact();
    private final MomentField end = new MomentField(words().of("policy.ui.entry.end")).exact();
    private final RadioButtonGroup<Product.Plan> plan = Choices.one(
            words().of("policy.ui.plan"), List.of(), plan -> plan.name().in(words().locale()));
    private final CheckboxGroup<Product.Rider> riders = Choices.many(
            words().of("policy.ui.riders"), List.of(), rider -> rider.name().in(words().locale()));
    private final YenField paidOutside = new YenField(words().of("policy.ui.entry.paid-outside"));
    private final Div numbers = new Div();
    private EntryTerms terms = new EntryTerms();
    private @Nullable Product edition;

    /** @param shown the policy that is changed; null for a new one */
    PolicyForm(ProductCatalog products, List<Organisation> firms, List<Organisation> agencies, @Nullable Policy shown) {
        this.products = products;
        this.shown = shown;
        addClassName("form");
        product.setLabel(words().of("policy.ui.product"));
        product.setItems(products.products());
        product.setItemLabelGenerator(item -> item.name().in(words().locale()));
        product.setReadOnly(shown != null);
        product.addValueChangeListener(event -> editionChanged());
        insured.setItems(firms);
        insured.setItemLabelGenerator(Organisation::name);
        insured.addValueChangeListener(event -> nameInsured(event.getOldValue(), event.getValue()));
        insuredName.setHelperText(words().of("policy.ui.entry.insured-name.help"));
        agency.setItems(agencies);
        agency.setItemLabelGenerator(Organisation::name);
        agency.setClearButtonVisible(true);
        start.setValue(new Moment(null, USUAL));
        start.addValueChangeListener(event -> startChanged(event.getOldValue(), event.getValue()));
        end.setValue(new Moment(null, USUAL));
        paidOutside.setHelperText(words().of("policy.ui.entry.paid-outside.help"));
        add(
                new Panel(
                        words().of("policy.ui.facts"),
                        fields(product, number, insured, insuredName, agency, start, end)),
                numbers);
        numbers.addClassName("form");
        if (shown != null) {
            show(shown, firms, agencies);
        }
        editionChanged();
    }

    private static Div fields(Component... fields) {
        Div together = new Div(fields);
        together.addClassName("form-fields");
        return together;
    }

    private void show(Policy policy, List<Organisation> firms, List<Organisation> agencies) {
        products.products().stream()
                .filter(known -> known.code().equals(policy.product()))
                .findFirst()
                .ifPresent(product::setValue);
        number.setValue(policy.certificateNumber());
        insured.setValue(named(firms, policy.insuredOrganisationId()));
        insuredName.setValue(policy.insuredName());
        agency.setValue(named(agencies, policy.agencyOrganisationId()));
        start.setValue(Moment.of(policy.periodStart()));
        end.setValue(Moment.of(policy.periodEnd()));
        paidOutside.setYen(policy.paidOutsideFile());
    }

    private static @Nullable Organisation named(List<Organisation> organisations, @Nullable UUID id) {
        return organisations.stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void nameInsured(@Nullable Organisation before, @Nullable Organisation now) {
        boolean own = insuredName.isEmpty()
                || (before != null && insuredName.getValue().equals(before.name()));
        if (own && now != null) {
            insuredName.setValue(now.name());
        }
    }

    private void startChanged(Moment before, Moment now) {
        LocalDate first = now.day();
        LocalDate firstBefore = before.day();
        boolean own = end.getValue().day() == null
                || (firstBefore != null
                        && firstBefore.plusYears(1).equals(end.getValue().day()));
        if (first != null && own) {
            end.setValue(new Moment(first.plusYears(1), end.getValue().time()));
        }
        editionChanged();
    }

    /** What is typed is kept where the other edition asks for it too. */
    private void editionChanged() {
        Product chosen = product.getValue();
        LocalDate first = start.getValue().day();
        Product now = chosen == null
                ? null
                : first == null ? chosen : products.find(chosen.code(), first).orElse(null);
        if (Objects.equals(now, edition)) {
            return;
        }
        Policy from = edition == null ? shown : null;
        Product.Plan planBefore = plan.getValue();
        String planCode = from != null ? from.plan() : planBefore == null ? "" : planBefore.code();
        Set<String> riderCodes = from != null ? from.riders() : codes();
        EntryTerms before = terms;
        edition = now;
        numbers.removeAll();
        if (now == null) {
            return;
        }
        plan.setItems(now.plans());
        plan.setValue(now.plans().stream()
                .filter(item -> item.code().equals(planCode))
                .findFirst()
                .orElse(now.plans().size() == 1 ? now.plans().getFirst() : null));
        riders.setItems(now.riders());
        riders.setValue(now.riders().stream()
                .filter(item -> riderCodes.contains(item.code()))
                .collect(Collectors.toSet()));
        riders.setVisible(!now.riders().isEmpty());
        terms = new EntryTerms(now);
        if (from != null) {
            terms.show(from.terms());
        } else {
            terms.takeOver(before);
        }
        numbers.add(new Panel(words().of("policy.ui.entry.numbers"), fields(plan, riders), terms, fields(paidOutside)));
    }

    private Set<String> codes() {
        return riders.getValue().stream().map(Product.Rider::code).collect(Collectors.toSet());
    }

    /** What was entered; empty where something is missing or mistyped, and the fields then say so. */
    Optional<Policy> policy(UUID id) {
        LocalDateTime first = start.getValue().exact().orElse(null);
        LocalDateTime last = end.getValue().exact().orElse(null);
        List<Boolean> there = List.of(
                isThere(product, !product.isEmpty()),
                isThere(number, !number.getValue().isBlank()),
                isThere(insured, !insured.isEmpty()),
                isThere(insuredName, !insuredName.getValue().isBlank()),
                isThere(plan, !plan.isEmpty()),
                isThere(start, first != null),
                isThere(end, last != null));
        if (first != null && last != null && !last.isAfter(first)) {
            say(end, words().of("policy.ui.entry.backwards"));
            return Optional.empty();
        }
        if (MayBeMistyped.within(this) || there.contains(false) || first == null || last == null) {
            return Optional.empty();
        }
        Overrides overrides = shown == null ? Overrides.NONE : shown.overrides();
        OwnTerms own = shown == null ? OwnTerms.NONE : OwnTerms.of(shown);
        Organisation its = agency.getValue();
        return Optional.of(new Policy(
                id,
                product.getValue().code(),
                number.getValue().strip(),
                insured.getValue().id(),
                insuredName.getValue().strip(),
                its == null ? null : its.id(),
                first,
                last,
                plan.getValue().code(),
                terms.terms(own),
                codes(),
                paidOutside.yen().orElse(Yen.ZERO),
                overrides,
                shown == null ? 0 : shown.version()));
    }

    private static boolean isThere(HasValidation field, boolean isThere) {
        if (isThere) {
            field.setInvalid(false);
        } else {
            say(field, words().of("policy.ui.entry.required"));
        }
        return isThere;
    }

    private static void say(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }

    void show(List<Problem> problems) {
        for (Problem problem : problems) {
            String sentence = problem.text(words().locale());
            HasValidation field = switch (problem.field()) {
                case "product" -> product;
                case "certificateNumber" -> number;
                case "insured" -> insured;
                case "agency" -> agency;
                case "plan" -> plan;
                case "riders" -> riders;
                case "periodStart" -> start;
                case "periodEnd" -> end;
                case "from", "why" -> null;
                default -> terms.field(problem.field()).orElse(plan);
            };
            if (field != null) {
                say(field, sentence);
            }
        }
    }
}
