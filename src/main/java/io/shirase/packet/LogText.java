package io.shirase.packet;

import io.shirase.consent.Consent;
import io.shirase.consent.ConsentEntry;
import io.shirase.conversation.Message;
import io.shirase.identity.CurrentPerson;
import io.shirase.language.Words;
import io.shirase.packet.content.PacketContent.Entry;
import io.shirase.packet.content.PacketContent.Line;
import io.shirase.product.Product;
import io.shirase.review.DecisionKind;
import io.shirase.review.LineDecision;
import io.shirase.review.LineStanding;
import io.shirase.time.Japan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Consents, messages and the entries about lines, in order of time, as printed. */
final class LogText {

    private final CurrentPerson reader;
    private final Product product;
    private final Map<UUID, Line> lines;
    private final Map<UUID, Exhibit> exhibits;
    private final Map<String, String> names;

    /** A file among the evidence. */
    record Exhibit(int number, String name) {}

    private final Words words;

    /**
     * @param product under which it was decided
     * @param lines as printed, by the lines' ids
     * @param exhibits the files of messages, by their ids
     * @param names of people, by their user names
     */
    LogText(
            CurrentPerson reader,
            Product product,
            Map<UUID, Line> lines,
            Map<UUID, Exhibit> exhibits,
            Map<String, String> names,
            Words words) {
        this.reader = reader;
        this.product = product;
        this.lines = lines;
        this.exhibits = exhibits;
        this.names = names;
        this.words = words;
    }

    /** @param more entries of other rooms */
    List<Entry> of(List<LineStanding> standings, List<Message> messages, List<Consent> asked, List<Entry> more) {
        List<Entry> entries = new ArrayList<>(more);
        messages.forEach(message -> entries.add(Entry.at(
                LocalDateTime.ofInstant(message.at(), Japan.ZONE),
                words.of("packet.log.message"),
                message.by(),
                Stream.concat(
                                Stream.of(message.text()).filter(text -> !text.isEmpty()),
                                message.files().stream()
                                        .flatMap(id -> Stream.ofNullable(exhibits.get(id)))
                                        .map(file -> words.of(
                                                "packet.log.file",
                                                words.formats().number(file.number()),
                                                file.name())))
                        .collect(Collectors.joining("\n")))));
        for (LineStanding standing : standings) {
            Line line = lines.get(standing.line().id());
            if (line != null) {
                consent(entries, standing, line);
                decisions(entries, standing, line);
            }
        }
        asked.forEach(consent -> asked(entries, consent));
        entries.sort(Comparator.comparing(Entry::on)
                .thenComparing(entry -> Objects.requireNonNullElse(entry.time(), LocalTime.MIN)));
        return entries;
    }

    private void consent(List<Entry> entries, LineStanding standing, Line line) {
        LocalDate consent = standing.line().facts().consentOn();
        if (consent != null) {
            entries.add(new Entry(
                    consent, null, words.of("packet.log.consent"), words.of("packet.log.insurer"), about(line, "")));
        }
    }

    private void asked(List<Entry> entries, Consent consent) {
        String what =
                words.of("packet.log.request", consent.number(), words.of("vocabulary.activity", consent.activity()));
        String vendor = consent.vendor().isEmpty() ? "" : consent.vendor() + "\n";
        entries.add(Entry.at(
                consent.askedLocally(),
                words.of("packet.log.asked"),
                names.getOrDefault(consent.askedBy(), consent.askedBy()),
                what + "\n" + vendor + words.formats().yen(consent.amount()) + "\n" + consent.why()));
        for (ConsentEntry entry : consent.entries()) {
            entries.add(Entry.at(
                    entry.locally(),
                    words.of("consent.step", entry.step()),
                    names.getOrDefault(entry.by(), entry.by()),
                    (what + "\n" + granted(entry) + entry.words()).strip()));
        }
    }

    private String granted(ConsentEntry entry) {
        if (entry.amount() == null) {
            return "";
        }
        String amount = words.formats().yen(entry.amount());
        return (entry.until() == null
                        ? words.of("packet.log.granted", amount)
                        : words.of(
                                "packet.log.granted.until",
                                amount,
                                words.formats().date(entry.until())))
                + "\n";
    }

    private void decisions(List<Entry> entries, LineStanding standing, Line line) {
        List<LineDecision> decisions = standing.effective();
        for (int i = 0; i < decisions.size(); i++) {
            LineDecision decision = decisions.get(i);
            boolean approved = i + 1 < decisions.size() && decisions.get(i + 1).kind() == DecisionKind.APPROVE;
            if (reader.role().decides() || isOpen(decision, approved)) {
                entries.add(Entry.at(
                        LocalDateTime.ofInstant(decision.at(), Japan.ZONE),
                        words.of("review.kind." + decision.kind().code()),
                        names.getOrDefault(decision.by(), decision.by()),
                        about(line, said(decision))));
            }
        }
    }

    /** What goes on between handler and supervisor is theirs until it stands. */
    private static boolean isOpen(LineDecision decision, boolean approved) {
        return decision.kind() != DecisionKind.RETURN && (!decision.proposal() || approved);
    }

    private String said(LineDecision decision) {
        String accepted = decision.acceptedAmount() == null
                ? ""
                : words.of("packet.log.accepted", words.formats().yen(decision.acceptedAmount()));
        String answerBy = decision.answerBy() == null
                ? ""
                : words.of("packet.log.answer-by", words.formats().date(decision.answerBy()));
        return Stream.of(accepted, reason(decision), decision.words(), answerBy)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** With its code; of an exclusion also the source's words, which stand nowhere else. */
    private String reason(LineDecision decision) {
        String named = decision.reasonIn(words, product)
                .map(reason -> words.of(
                        "packet.log.reason",
                        reason,
                        decision.reasonCode().orElseThrow().toUpperCase(Locale.ROOT)))
                .orElse("");
        return decision.excludedBy(product)
                .map(Product.Exclusion::quote)
                .map(quote -> named + "\n「" + quote + "」")
                .orElse(named);
    }

    private String about(Line line, String text) {
        String title = words.of("packet.log.line", words.formats().number(line.number()), line.activity());
        return text.isEmpty() ? title : title + "\n" + text;
    }
}
