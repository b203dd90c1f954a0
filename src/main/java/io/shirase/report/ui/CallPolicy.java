package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.shirase.language.Problem;
import io.shirase.part.Buttons;
import io.shirase.part.DefinitionList;
import io.shirase.part.ShortText;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicySearch;
import io.shirase.report.Call;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Whose policy a call is about: searched for as the caller says it, which is kept, and shown once it is found. */
final class CallPolicy extends Div {

    private final PolicySearch policies;
    private final Choice choice;
    private final Function<UnaryOperator<Call>, List<Problem>> note;
    private Call said;

    /** Takes a policy, or none. */
    interface Choice {
        void take(@Nullable Policy policy);
    }

    /** @param note keeps what the caller says of it; answers what is wrong with that */
    CallPolicy(Call said, PolicySearch policies, Choice choice, Function<UnaryOperator<Call>, List<Problem>> note) {
        this.said = said;
        this.policies = policies;
        this.choice = choice;
        this.note = note;
    }

    /** Shows what is found, and the way back to the search. */
    Button found(DefinitionList policy) {
        Button other = Buttons.secondary(words().of("report.ui.call.policy.other"), () -> choice.take(null));
        removeAll();
        add(policy, other);
        return other;
    }

    /** Shows the search with what the caller has said so far. */
    PolicyField search() {
        PolicyField field = new PolicyField(policies, choice::take, words().of("report.ui.call.policy.none"));
        field.certificate().setValue(said.certificate());
        field.firm().setValue(said.firm());
        keep(field.certificate(), Call::withCertificate);
        keep(field.firm(), Call::withFirm);
        removeAll();
        add(field);
        return field;
    }

    private void keep(ShortText field, BiFunction<Call, String, Call> with) {
        field.addValueChangeListener(event -> {
            String typed = event.getValue();
            said = with.apply(said, typed);
            Question.kept(field, () -> note.apply(call -> with.apply(call, typed)));
        });
    }
}
