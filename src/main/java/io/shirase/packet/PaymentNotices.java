package io.shirase.packet;

import io.shirase.assessment.Sentences;
import io.shirase.audit.AuditTrail;
import io.shirase.claim.Claims;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.People;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.language.Words;
import io.shirase.ledger.PaymentStatement;
import io.shirase.ledger.PaymentStatements;
import io.shirase.ledger.PaymentWay;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Fact;
import io.shirase.packet.content.PaymentContent;
import io.shirase.zengin.Account;
import io.shirase.zengin.Banks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the notice of a payment together: what was paid, of which line, and why not the rest. */
@Service
@Transactional
public class PaymentNotices {

    private final PaymentStatements statements;
    private final Claims claims;
    private final Incidents incidents;
    private final People people;
    private final SignedIn signedIn;
    private final AuditTrail audit;

    PaymentNotices(
            PaymentStatements statements,
            Claims claims,
            Incidents incidents,
            People people,
            SignedIn signedIn,
            AuditTrail audit) {
        this.statements = statements;
        this.claims = claims;
        this.incidents = incidents;
        this.people = people;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** @throws NotFoundException if there is no such payment for this person, or it has not been made */
    public PaymentContent of(UUID paymentId, Locale locale) {
        PaymentStatement statement = statements.of(paymentId);
        Incident incident = incidents.surviving(statement.payment().incidentId());
        Outlook outlook = claims.outlook(statement.payment().policyId());
        Words words = Words.in(locale);
        String number = incident.receiptNumber() + "-P" + statement.number();
        LocalDate paidOn = statement.payment().paidOn().orElseThrow(NotFoundException::new);
        audit.record("packet.payment-notice", paymentId, number);
        return new PaymentContent(
                locale,
                number,
                paidOn,
                incident.insuredName(),
                statement.payment().amount(),
                facts(statement, paidOn, incident, words),
                lines(statement, outlook, words),
                Yen.of(statement.besides()),
                limits(statement, outlook, words),
                insurer(statement.payment().by()));
    }

    private static List<Fact> facts(PaymentStatement statement, LocalDate paidOn, Incident incident, Words words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("received", incident.receiptNumber(), words));
        facts.add(fact("certificate", incident.certificateNumber(), words));
        facts.add(fact("day", words.formats().date(paidOn), words));
        Account account = statement.account();
        if (account != null) {
            facts.add(fact("account", account(account, words), words));
        } else {
            boolean elsewhere = statement.payment().way() == PaymentWay.ELSEWHERE;
            facts.add(fact("way", words.of("packet.payment.way." + (elsewhere ? "elsewhere" : "transfer")), words));
        }
        return facts;
    }

    private static String account(Account account, Words words) {
        String bank = Banks.get()
                .find(account.bank(), account.branch())
                .map(known -> known.bank() + " " + known.branch())
                .orElse(account.bank() + "-" + account.branch());
        return words.of(
                "packet.payment.account.of",
                bank,
                words.of("ledger.account.kind", account.kind()),
                account.masked(),
                account.holder());
    }

    private static Fact fact(String key, String value, Words words) {
        return new Fact(words.of("packet.payment." + key), value);
    }

    private static List<PaymentContent.Line> lines(PaymentStatement statement, Outlook outlook, Words words) {
        LineText text = new LineText(outlook, line -> List.of(), words);
        List<PaymentContent.Line> lines = new ArrayList<>();
        for (PaymentStatement.Line paid : statement.lines()) {
            LineOutlook line = outlook.line(paid.lineId()).orElseThrow();
            if (!line.isDraft()) {
                PacketContent.Line said = text.of(line);
                lines.add(new PaymentContent.Line(
                        line.number(),
                        said.vendor().isEmpty() ? said.activity() : said.activity() + " " + said.vendor(),
                        line.asked(),
                        Yen.of(paid.accepted()),
                        Yen.of(paid.approved()),
                        Yen.of(paid.before()),
                        Yen.of(paid.now()),
                        why(paid, line, said, words)));
            }
        }
        return lines;
    }

    /** What the engine says today explains an amount only where it still comes to that amount. */
    private static List<String> why(
            PaymentStatement.Line paid, LineOutlook line, PacketContent.Line said, Words words) {
        YenRange payable = line.payable();
        if (payable != null && payable.least().amount() == paid.approved()) {
            return payable.isExact() ? said.cuts() : List.of(words.of("packet.payment.open"));
        }
        return List.of(words.of("packet.payment.changed"));
    }

    private static List<PaymentContent.Limit> limits(PaymentStatement statement, Outlook outlook, Words words) {
        return statement.limits().stream()
                .map(limit -> new PaymentContent.Limit(
                        Sentences.limitName(outlook.product(), limit.code(), words.locale()),
                        Yen.of(limit.most()),
                        Yen.of(limit.before()),
                        Yen.of(limit.now()),
                        Yen.of(limit.left())))
                .toList();
    }

    private String insurer(String username) {
        return signedIn.asPortal(people::list).stream()
                .filter(person -> person.username().equals(username))
                .map(CurrentPerson::organisationName)
                .findFirst()
                .orElse("");
    }
}
