package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.shirase.assessment.LineQuestions;
import io.shirase.assessment.Trait;
import io.shirase.expense.ExpenseFacts;
import io.shirase.part.Choices;
import io.shirase.part.MomentField;
import io.shirase.part.ShortText;
import io.shirase.time.Moment;
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
    private final Checkbox outsourced = new Checkbox(words().of("expense.ui.outsourced"));
    private final Checkbox abroad = new Checkbox(words().of("expense.ui.abroad"));
    private final RadioButtonGroup<Settlement> settlement = Choices.one(
            words().of("expense.ui.settlement"),
            List.of(Settlement.values()),
            answer -> words().of("expense.ui.settlement", answer));
    final MomentField claimMadeAt = new MomentField(words().of("expense.ui.claimMadeAt"));
    final ShortText claim = new ShortText(words().of("expense.ui.claim"), ExpenseFacts.MAX_CLAIM);
    /** What stood in the line before: what is not asked stays as it was. */
    private ExpenseFacts before = ExpenseFacts.NONE;

    private List<Trait> unasked = List.of();

    QuestionFields() {
        addClassName("form-fields");
        Arrays.stream(Trait.values())
                .forEach(trait -> traits.put(trait, new Checkbox(words().of("vocabulary.trait", trait))));
        claim.setHelperText(words().of("expense.ui.claim.hint"));
        add(outsourced, abroad);
        traits.values().forEach(this::add);
        add(claimMadeAt, claim, settlement);
        ask(LineQuestions.NONE);
    }

    void ask(LineQuestions asked) {
        traits.forEach((trait, box) -> box.setVisible(asked.traits().contains(trait)));
        outsourced.setVisible(asked.outsourced());
        abroad.setVisible(asked.domestic());
        claimMadeAt.setVisible(asked.claim());
        claim.setVisible(asked.claim());
        settlement.setVisible(asked.settlementApproved());
        setVisible(getChildren().anyMatch(question -> question.isVisible()));
    }

    void show(ExpenseFacts facts, LineQuestions asked) {
        before = facts;
        ask(asked);
        traits.forEach((trait, box) -> box.setValue(facts.traits().contains(trait)));
        unasked = facts.traits().stream()
                .filter(trait -> !asked.traits().contains(trait))
                .toList();
        outsourced.setValue(facts.outsourced());
        abroad.setValue(!facts.domestic());
        settlement.setValue(Settlement.of(facts.settlementApproved()));
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

    @Nullable
    Boolean settlementApproved() {
        Settlement answer = settlement.getValue();
        boolean answered = settlement.isVisible() && answer != null;
        return answered ? answer.approved() : before.settlementApproved();
    }

    @Nullable
    LocalDateTime made() {
        if (!claimMadeAt.isVisible()) {
            return before.claimMadeAt();
        }
        Moment moment = claimMadeAt.getValue();
        return moment == null ? null : moment.exact().orElse(null);
    }

    @Nullable
    String claimName() {
        if (!claim.isVisible()) {
            return before.claim();
        }
        return claim.getValue().isBlank() ? null : claim.getValue().strip();
    }

    /** Whether a day is known without its time; the field then says so. */
    boolean isHalf() {
        Moment moment = claimMadeAt.getValue();
        boolean half = claimMadeAt.isVisible() && moment != null && moment.day() != null && moment.time() == null;
        claimMadeAt.setInvalid(half);
        claimMadeAt.setErrorMessage(half ? words().of("expense.ui.claimMadeAt.half") : "");
        return half;
    }
}
