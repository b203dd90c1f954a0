package io.shirase.expense.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.assessment.Activity;
import io.shirase.assessment.Trait;
import io.shirase.expense.ExpenseFacts;
import io.shirase.shell.part.Moment;
import io.shirase.shell.part.MomentField;
import io.shirase.shell.part.Words;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plain yes-or-no questions, asked only where the answer changes what is paid. */
final class QuestionFields extends Div {

    private final Map<Trait, Checkbox> traits = new EnumMap<>(Trait.class);
    private final Checkbox outsourced = new Checkbox(Words.of("expense.ui.outsourced"));
    private final Checkbox abroad = new Checkbox(Words.of("expense.ui.abroad"));
    private final Checkbox settlementApproved = new Checkbox(Words.of("expense.ui.settlementApproved"));
    final MomentField claimMadeAt = new MomentField(Words.of("expense.ui.claimMadeAt"));
    final TextField claim = new TextField(Words.of("expense.ui.claim"));
    private List<Trait> unasked = List.of();

    QuestionFields() {
        addClassName("form-fields");
        Arrays.stream(Trait.values())
                .forEach(trait -> traits.put(trait, new Checkbox(Words.of("vocabulary.trait", trait))));
        claim.setHelperText(Words.of("expense.ui.claim.hint"));
        add(outsourced, abroad);
        traits.values().forEach(this::add);
        add(claimMadeAt, claim, settlementApproved);
        askAbout(null);
    }

    void askAbout(@Nullable Activity activity) {
        List<Trait> asked = Questions.traits(activity);
        traits.forEach((trait, box) -> box.setVisible(asked.contains(trait)));
        outsourced.setVisible(Questions.outsourced(activity));
        abroad.setVisible(Questions.domestic(activity));
        boolean ofAClaim = Questions.claim(activity);
        claimMadeAt.setVisible(ofAClaim);
        claim.setVisible(ofAClaim);
        settlementApproved.setVisible(activity == Activity.DAMAGES);
        setVisible(getChildren().anyMatch(question -> question.isVisible()));
    }

    void show(ExpenseFacts facts) {
        askAbout(facts.activity());
        traits.forEach((trait, box) -> box.setValue(facts.traits().contains(trait)));
        List<Trait> asked = Questions.traits(facts.activity());
        unasked =
                facts.traits().stream().filter(trait -> !asked.contains(trait)).toList();
        outsourced.setValue(facts.outsourced());
        abroad.setValue(!facts.domestic());
        settlementApproved.setValue(facts.settlementApproved());
        LocalDateTime made = facts.claimMadeAt();
        claimMadeAt.setValue(made == null ? Moment.UNKNOWN : Moment.of(made));
        claim.setValue(facts.claim() == null ? "" : facts.claim());
    }

    /** The traits said yes to, and those that somebody else has noted and this form does not ask about. */
    List<Trait> chosen() {
        return Stream.concat(
                        unasked.stream(),
                        traits.entrySet().stream()
                                .filter(entry -> entry.getValue().isVisible()
                                        && entry.getValue().getValue())
                                .map(Map.Entry::getKey))
                .distinct()
                .toList();
    }

    boolean isOutsourced() {
        return outsourced.getValue();
    }

    boolean isDomestic() {
        return !abroad.getValue();
    }

    boolean isSettlementApproved() {
        return settlementApproved.isVisible() && settlementApproved.getValue();
    }

    @Nullable
    LocalDateTime made() {
        Moment moment = claimMadeAt.getValue();
        return moment == null || !claimMadeAt.isVisible()
                ? null
                : moment.exact().orElse(null);
    }

    @Nullable
    String claimName() {
        return !claim.isVisible() || claim.getValue().isBlank()
                ? null
                : claim.getValue().strip();
    }

    boolean isMistyped() {
        Moment moment = claimMadeAt.getValue();
        boolean half = claimMadeAt.isVisible() && moment != null && moment.day() != null && moment.time() == null;
        claimMadeAt.setInvalid(half);
        claimMadeAt.setErrorMessage(half ? Words.of("expense.ui.claimMadeAt.half") : "");
        return half;
    }
}
