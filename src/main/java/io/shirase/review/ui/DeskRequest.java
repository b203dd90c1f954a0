package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.shirase.claim.LineConsent;
import io.shirase.expense.ExpenseFacts;
import io.shirase.money.Yen;
import io.shirase.part.Amount;
import io.shirase.part.DefinitionList;
import io.shirase.part.Links;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What is asked for with a line, and what of it the insurer has consented to. */
final class DeskRequest {

    private DeskRequest() {}

    static Component of(DeskLine line) {
        ExpenseFacts facts = line.standing().line().facts();
        DefinitionList list = new DefinitionList()
                .add(words().of("desk.vendor"), facts.vendor().isEmpty() ? words().of("desk.unknown") : facts.vendor())
                .add(words().of("desk.asked"), Amount.of(line.standing().asked()));
        time(list, "desk.ordered", facts.orderedAt());
        day(list, "desk.accrued", facts.accruedOn());
        day(list, "desk.spent", facts.spentOn());
        line.consent()
                .ifPresentOrElse(
                        consent -> list.add(words().of("desk.consent"), asked(consent)),
                        () -> day(list, "desk.consent", facts.consentOn()));
        if (facts.heads() != null) {
            Yen each = facts.unitCost() == null ? Yen.ZERO : facts.unitCost();
            list.add(
                    words().of("desk.heads"),
                    words().of(
                                    "desk.heads.value",
                                    words().formats().number(facts.heads()),
                                    words().formats().yen(each)));
        }
        list.add(words().of("desk.outsourced"), yesNo(facts.outsourced()));
        if (!facts.paidByOtherInsurance().isZero()) {
            list.add(words().of("desk.other-insurance"), Amount.of(facts.paidByOtherInsurance()));
        }
        if (!facts.note().isEmpty()) {
            list.add(words().of("desk.note"), facts.note());
        }
        Div request = new Div(list);
        line.beyondConsent().ifPresent(request::add);
        return request;
    }

    private static Component asked(LineConsent consent) {
        LineConsent.Granted granted = consent.granted();
        return Links.to(
                "consents/" + consent.requestId(),
                granted == null
                        ? words().of("desk.consent.asked", consent.number())
                        : words().of(
                                        "desk.consent.granted",
                                        consent.number(),
                                        words().formats().date(granted.on()),
                                        words().formats().yen(granted.amount())));
    }

    static String yesNo(boolean yes) {
        return words().of(yes ? "desk.yes" : "desk.no");
    }

    static void time(DefinitionList list, String key, @Nullable LocalDateTime time) {
        if (time == null) {
            list.unknown(words().of(key));
        } else {
            list.add(words().of(key), words().formats().time(time));
        }
    }

    static void day(DefinitionList list, String key, @Nullable LocalDate day) {
        if (day == null) {
            list.unknown(words().of(key));
        } else {
            list.add(words().of(key), words().formats().date(day));
        }
    }
}
