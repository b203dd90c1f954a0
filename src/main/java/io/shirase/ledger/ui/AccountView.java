package io.shirase.ledger.ui;

import static io.shirase.part.Screen.locale;
import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.language.Problem;
import io.shirase.ledger.AccountEntry;
import io.shirase.ledger.InvalidAccount;
import io.shirase.ledger.PayeeAccount;
import io.shirase.ledger.PayeeAccounts;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Choices;
import io.shirase.part.Column;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.ShortText;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.time.Japan;
import io.shirase.zengin.Account;
import io.shirase.zengin.Banks;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The insured says to which account it is paid. What was entered is shown masked; another one is entered whole. */
@Route("account")
@RolesAllowed("POLICYHOLDER")
class AccountView extends Composite<Column> implements HasDynamicTitle {

    private static final int LONGEST = 60;

    private final transient PayeeAccounts accounts;
    private final ShortText bank = new ShortText(words().of("ledger.account.bank"), LONGEST);
    private final ShortText branch = new ShortText(words().of("ledger.account.branch"), LONGEST);
    private final RadioButtonGroup<Account.Kind> kind = Choices.one(
            words().of("ledger.account.kind"),
            Arrays.asList(Account.Kind.values()),
            one -> words().of("ledger.account.kind", one));
    private final ShortText number = new ShortText(words().of("ledger.account.number"), LONGEST);
    private final ShortText holder = new ShortText(words().of("ledger.account.holder"), LONGEST);
    private final Div trouble = new Div();
    /** Made with the page, so that a double press enters once. */
    private final UUID entryId = UUID.randomUUID();

    AccountView(PayeeAccounts accounts, Clock clock) {
        this.accounts = accounts;
        trouble.getElement().setAttribute("role", "alert");
        getContent().add(new PageHeader(words().of("ledger.account.title")).lead(words().of("ledger.account.lead")));
        List<PayeeAccount> known = accounts.own();
        if (!known.isEmpty()) {
            getContent().add(known(known.getFirst(), clock.instant()));
        }
        getContent().add(form(!known.isEmpty()));
    }

    private static Panel known(PayeeAccount newest, Instant now) {
        Account account = newest.account();
        Panel panel = new Panel(
                words().of("ledger.account.known"),
                AccountParts.of(account),
                new Note(tone(newest, now), state(newest, now)));
        panel.addClassName("account-known");
        return panel;
    }

    private static Tone tone(PayeeAccount account, Instant now) {
        if (account.refused()) {
            return Tone.BAD;
        }
        return account.isUsable(now) ? Tone.GOOD : Tone.NEUTRAL;
    }

    private static String state(PayeeAccount account, Instant now) {
        if (account.refused()) {
            return words().of("ledger.account.refused", account.words());
        }
        if (account.isUsable(now)) {
            return words().of("ledger.account.usable");
        }
        Instant from = account.usableFrom();
        return from == null
                ? words().of("ledger.account.waiting")
                : words().of("ledger.account.pause", words().formats().date(LocalDate.ofInstant(from, Japan.ZONE)));
    }

    private Panel form(boolean another) {
        bank.setHelperText(words().of("ledger.account.bank.hint"));
        branch.setHelperText(words().of("ledger.account.branch.hint"));
        number.setHelperText(words().of("ledger.account.number.hint"));
        holder.setHelperText(words().of("ledger.account.holder.hint"));
        for (ShortText digits : List.of(bank, branch, number)) {
            digits.getElement().setAttribute("inputmode", "numeric");
        }
        kind.setValue(Account.Kind.ORDINARY);
        Div row = new Div(bank, branch);
        row.addClassName("field-row");
        Panel panel = new Panel(
                words().of(another ? "ledger.account.another" : "ledger.account.enter"),
                new Paragraph(words().of(
                                another ? "ledger.account.another.lead" : "ledger.account.enter.lead",
                                words().formats().number(accounts.pause().toDays()))),
                row,
                kind,
                number,
                holder,
                trouble,
                new Actions(Buttons.primary(words().of("ledger.account.do"), this::enter)));
        if (!Banks.get().isKnown()) {
            panel.add(new Note(Tone.NEUTRAL, words().of("ledger.account.no-table")));
        }
        panel.addClassName("form-fields");
        return panel;
    }

    private void enter() {
        trouble.removeAll();
        try {
            accounts.enter(
                    entryId,
                    new AccountEntry(
                            bank.getValue(), branch.getValue(), kind.getValue(), number.getValue(), holder.getValue()));
            UI.getCurrent().refreshCurrentRoute(true);
        } catch (InvalidAccount invalid) {
            show(invalid.problems());
        }
    }

    private void show(List<Problem> problems) {
        for (ShortText field : List.of(bank, branch, number, holder)) {
            field.setInvalid(false);
        }
        for (Problem problem : problems) {
            ShortText field = switch (problem.field()) {
                case "bank" -> bank;
                case "branch" -> branch;
                case "number" -> number;
                default -> holder;
            };
            field.setErrorMessage(problem.text(locale()));
            field.setInvalid(true);
        }
        trouble.add(new Note(Tone.BAD, words().of("ledger.account.invalid")));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("ledger.account.title"));
    }
}
