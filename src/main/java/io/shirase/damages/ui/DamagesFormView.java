package io.shirase.damages.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.shirase.damages.Channel;
import io.shirase.damages.DamagesClaim;
import io.shirase.damages.DamagesClaims;
import io.shirase.damages.DamagesCover;
import io.shirase.damages.DamagesFacts;
import io.shirase.damages.DamagesRefused;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Choices;
import io.shirase.part.Column;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.LongText;
import io.shirase.part.MomentField;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Refused;
import io.shirase.part.ShortText;
import io.shirase.part.Titles;
import io.shirase.part.YenField;
import io.shirase.time.Moment;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who claims what of the firm: a new claim, or one that is put right. */
@Route("incidents/:incidentId/damages/new")
@RouteAlias("damages/:claimId/edit")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR"})
class DamagesFormView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final DamagesClaims claims;
    private final DamagesCover cover;
    private final Incidents incidents;
    private final ShortText claimant = new ShortText(words().of("damages.ui.claimant"), DamagesFacts.MAX_CLAIMANT);
    private final MomentField madeAt = new MomentField(words().of("damages.ui.madeAt"));
    private final RadioButtonGroup<Channel> channel = Choices.one(
            words().of("damages.ui.channel"),
            Arrays.asList(Channel.values()),
            one -> words().of("damages.channel", one));
    private final YenField asked = new YenField(words().of("damages.ui.asked"));
    private final LongText note = new LongText(words().of("damages.ui.note"), DamagesFacts.MAX_NOTE);
    private final Div news = new Div();
    private final Button save = Buttons.primary(words().of("damages.ui.save"), this::save);
    private UUID incidentId = new UUID(0, 0);
    /** Made with the page, so that a double click enters once. */
    private UUID claimId = UUID.randomUUID();

    private @Nullable DamagesClaim shown;

    DamagesFormView(DamagesClaims claims, DamagesCover cover, Incidents incidents) {
        this.claims = claims;
        this.cover = cover;
        this.incidents = incidents;
        claimant.setHelperText(words().of("damages.ui.claimant.hint"));
        asked.setHelperText(words().of("damages.ui.asked.hint"));
        note.setHelperText(words().of("damages.ui.note.hint"));
        save.setDisableOnClick(true);
        news.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean isNew = event.getRouteParameters().get("claimId").isEmpty();
        shown = isNew ? null : claims.get(Ids.of(event, "claimId"));
        Incident incident =
                shown == null ? incidents.get(Ids.of(event, "incidentId")) : incidents.surviving(shown.incidentId());
        incidentId = incident.id();
        claimId = shown == null ? UUID.randomUUID() : shown.id();
        if (shown != null) {
            show(shown.facts());
        }
        news.removeAll();
        Div fields = new Div(claimant, madeAt, channel, asked, note);
        fields.addClassName("form-fields");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title())
                                .back(back(), words().of("incident.ui.edit.back"))
                                .lead(words().of("damages.ui.form.lead")),
                        new DoNotSettle(cover.ofSettling(incident)),
                        new Panel(words().of("damages.ui.what"), fields),
                        news,
                        new Actions(save, Links.secondary(back(), words().of("damages.ui.cancel"))));
    }

    private void show(DamagesFacts facts) {
        claimant.setValue(facts.claimant());
        madeAt.setValue(facts.madeAt() == null ? Moment.UNKNOWN : Moment.of(facts.madeAt()));
        channel.setValue(facts.channel());
        asked.setYen(facts.asked());
        note.setValue(facts.note());
    }

    private String back() {
        return shown == null ? "incidents/" + incidentId : "damages/" + claimId;
    }

    private String title() {
        return words().of(shown == null ? "damages.ui.new" : "damages.ui.edit");
    }

    private void save() {
        news.removeAll();
        try {
            if (Refused.within(this) || isHalf()) {
                return;
            }
            Moment moment = madeAt.getValue();
            DamagesFacts facts = new DamagesFacts(
                    claimant.getValue(),
                    moment == null ? null : moment.exact().orElse(null),
                    channel.getValue(),
                    asked.yen().orElse(null),
                    note.getValue());
            if (shown == null) {
                claims.add(claimId, incidentId, facts);
            } else {
                claims.edit(claimId, shown.version(), facts);
            }
            UI.getCurrent().navigate("damages/" + claimId);
        } catch (DamagesRefused refused) {
            DamagesWords.show(
                    refused,
                    Map.of("claimant", claimant, "madeAt", madeAt, "asked", asked, "note", note),
                    note -> news.add(note));
        } finally {
            save.setEnabled(true);
        }
    }

    /** Whether a day is known without its time; the field then says so. */
    private boolean isHalf() {
        Moment moment = madeAt.getValue();
        boolean half = moment != null && moment.day() != null && moment.time() == null;
        madeAt.setInvalid(half);
        madeAt.setErrorMessage(half ? words().of("damages.ui.madeAt.half") : "");
        return half;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title());
    }
}
