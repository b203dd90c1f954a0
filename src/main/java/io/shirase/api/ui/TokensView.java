package io.shirase.api.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.api.ApiToken;
import io.shirase.api.ApiTokens;
import io.shirase.api.InvalidToken;
import io.shirase.api.Scope;
import io.shirase.identity.CurrentPerson;
import io.shirase.part.Actions;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Rows;
import io.shirase.part.ShortText;
import io.shirase.part.StatusBadge;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.time.Japan;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Where administrators give programs tokens and take them back. */
@Route("admin/api")
@RolesAllowed("ADMIN")
class TokensView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int USUAL_DAYS = 180;

    private final transient ApiTokens tokens;
    private final transient Clock clock;
    private final Div news = new Div();

    TokensView(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
        news.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        news.removeAll();
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().addClassName("column-wide");
        getContent()
                .add(
                        new PageHeader(words().of("api.title")).lead(words().of("api.lead")),
                        news,
                        new Panel(words().of("api.tokens"), list()),
                        form());
    }

    private Component list() {
        List<ApiToken> all = tokens.all();
        if (all.isEmpty()) {
            return new EmptyState(words().of("api.none"), words().of("api.none.text"));
        }
        return new Rows<ApiToken>(words().of("api.tokens"))
                .text(words().of("api.name"), ApiToken::name)
                .text(words().of("api.owner"), ApiToken::ownerName)
                .text(words().of("api.scopes"), TokensView::scopes)
                .text(words().of("api.ends"), token -> time(token.endsAt()))
                .text(
                        words().of("api.used"),
                        token -> token.usedAt() == null ? words().of("api.used.never") : time(token.usedAt()))
                .component(words().of("api.state"), this::state)
                .show(all);
    }

    private static String scopes(ApiToken token) {
        return words().list(token.scopes().stream()
                .sorted()
                .map(scope -> words().of("api.scope", scope))
                .toList());
    }

    private static String time(Instant time) {
        return words().formats().time(LocalDateTime.ofInstant(time, Japan.ZONE));
    }

    private Component state(ApiToken token) {
        if (!token.isTaken(clock.instant())) {
            return new StatusBadge(
                    words().of(token.revokedAt() == null ? "api.state.ended" : "api.state.revoked"), Tone.NEUTRAL);
        }
        return Buttons.quiet(
                words().of("api.revoke"),
                () -> AskBeforeLoss.open("api.revoke", () -> {
                    tokens.revoke(token.id());
                    news.removeAll();
                    show();
                }));
    }

    private Panel form() {
        ShortText name = new ShortText(words().of("api.name"), 100);
        ComboBox<CurrentPerson> owner = new ComboBox<>(words().of("api.owner"));
        owner.setItems(tokens.owners());
        owner.setItemLabelGenerator(CurrentPerson::displayName);
        owner.setHelperText(words().of("api.owner.hint"));
        CheckboxGroup<Scope> scopes = new CheckboxGroup<>(words().of("api.scopes"));
        scopes.setItems(Scope.values());
        scopes.setItemLabelGenerator(scope -> words().of("api.scope", scope));
        IntegerField days = new IntegerField(words().of("api.days"));
        days.setValue(USUAL_DAYS);
        days.setMin(1);
        days.setMax((int) ApiTokens.LONGEST.toDays());
        Div fields = new Div(name, owner, scopes, days);
        fields.addClassName("form-fields");
        return new Panel(
                words().of("api.make.title"), fields, new Actions(Buttons.primary(words().of("api.make"), () -> {
                    CurrentPerson chosen = owner.getValue();
                    Integer life = days.getValue();
                    make(() -> tokens.make(
                            name.getValue(),
                            chosen == null ? new UUID(0, 0) : chosen.id(),
                            scopes.getValue(),
                            life == null ? 0 : life));
                })));
    }

    private void make(java.util.function.Supplier<ApiTokens.Made> work) {
        news.removeAll();
        try {
            ApiTokens.Made made = work.get();
            Code secret = new Code(made.secret());
            news.add(new Note(
                    Tone.GOOD,
                    new Paragraph(words().of("api.made", made.token().name())),
                    secret,
                    new Paragraph(words().of("api.made.once"))));
            show();
        } catch (InvalidToken invalid) {
            news.add(new Note(Tone.BAD, invalid.problem().text(words().locale())));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("api.title"));
    }
}
