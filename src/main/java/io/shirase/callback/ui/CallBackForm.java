package io.shirase.callback.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.callback.InvalidCallBack;
import io.shirase.callback.Wish;
import io.shirase.language.Problem;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.LongText;
import io.shirase.part.MomentField;
import io.shirase.part.Refused;
import io.shirase.part.ShortText;
import io.shirase.time.Moment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Promises that somebody is called back: whom, by when, why. */
public final class CallBackForm extends Div {

    private final ShortText name = new ShortText(words().of("callback.ui.name"), Wish.MAX_NAME);
    private final ShortText telephone = new ShortText(words().of("callback.ui.telephone"), Wish.MAX_TELEPHONE);
    private final MomentField due = new MomentField(words().of("callback.ui.due"));
    private final LongText why = new LongText(words().of("callback.ui.why"), Wish.MAX_WHY);
    private final Span said = new Span();
    private final Supplier<String> firm;
    private final BiConsumer<UUID, Wish> promise;
    private final Runnable promised;
    private boolean suggesting;
    private Consumer<Wish> keeping = nobody -> {};
    /** Made before the button is pressed, so that a double press promises once. */
    private UUID next = UUID.randomUUID();

    /**
     * @param firm what the firm is called, as far as that is known
     * @param promise keeps it under this id
     * @param promised what follows when it is kept
     */
    public CallBackForm(Clock clock, Supplier<String> firm, BiConsumer<UUID, Wish> promise, Runnable promised) {
        this.firm = firm;
        this.promise = promise;
        this.promised = promised;
        telephone.getElement().setAttribute("inputmode", "tel");
        why.setMinRows(1);
        Div row = new Div(name, telephone);
        row.addClassName("field-row");
        Button keep = Buttons.secondary(words().of("callback.ui.promise"), this::keep);
        said.getElement().setAttribute("role", "status");
        add(row, quick(clock), due, why, new Actions(keep), said);
        addClassName("form-fields");
        getElement().setAttribute("data-asks", true);
    }

    private Div quick(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        Div days = new Div();
        days.addClassName("quick-when");
        days.getElement().setAttribute("role", "group").setAttribute("aria-label", words().of("callback.ui.due"));
        List.of(0, 1)
                .forEach(after -> days.add(Buttons.secondary(words().of("callback.ui.due." + after), () -> {
                    due.setValue(new Moment(today.plusDays(after), null));
                    due.focusTime();
                })));
        return days;
    }

    /** Takes up what was typed before, and hands on what is typed from now on. */
    public void keepTyped(Wish before, Consumer<Wish> typed) {
        name.setValue(before.name());
        telephone.setValue(before.telephone());
        due.setValue(before.due());
        why.setValue(before.why());
        keeping = typed;
        List.<HasValue<?, ?>>of(name, telephone, due, why)
                .forEach(field -> field.addValueChangeListener(event -> typed()));
        getElement().removeAttribute("data-asks");
    }

    /** What cannot be read or kept yet stays in its field. */
    private void typed() {
        if (!suggesting && !name.isMistyped() && !telephone.isMistyped() && !due.isMistyped() && !why.isMistyped()) {
            keeping.accept(wish());
        }
    }

    private Wish wish() {
        return new Wish(name.getValue(), telephone.getValue(), firm.get(), due.getValue(), why.getValue());
    }

    /** Fills in what is known of the caller, where nothing else has been typed. */
    public void suggest(String caller, String number) {
        suggesting = true;
        if (name.isEmpty()) {
            name.setValue(caller);
        }
        if (telephone.isEmpty()) {
            telephone.setValue(number);
        }
        suggesting = false;
    }

    /** Whether more has been entered than what was known, and is not promised yet. */
    public boolean isBegun() {
        return !why.getValue().isBlank() || due.getValue().isKnown() || due.isMistyped();
    }

    /** Keeps it; where that cannot be, the field that is wrong has the focus and says why. */
    public void keep() {
        said.removeAll();
        if (Refused.within(this)) {
            return;
        }
        try {
            promise.accept(next, wish());
        } catch (InvalidCallBack invalid) {
            Problem problem = invalid.problems().getFirst();
            HasValidation field = Map.<String, HasValidation>of(
                            "name", name, "telephone", telephone, "due", due, "why", why)
                    .getOrDefault(problem.field(), why);
            field.setErrorMessage(problem.text(words().formats().locale()));
            field.setInvalid(true);
            Refused.within(this);
            field.setInvalid(true);
            return;
        }
        next = UUID.randomUUID();
        due.clear();
        why.clear();
        telephone.setInvalid(false);
        getElement().executeJs("this.removeAttribute('data-unsaved')");
        said.setText(words().of("callback.ui.promised"));
        promised.run();
    }
}
