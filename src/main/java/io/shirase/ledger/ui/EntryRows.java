package io.shirase.ledger.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Span;
import io.shirase.ledger.Entry;
import io.shirase.part.Rows;
import io.shirase.time.Japan;
import java.time.LocalDateTime;
import java.util.List;

/** The entries of the ledger about an incident, the newest first. */
final class EntryRows {

    private EntryRows() {}

    static Rows<Entry> of(List<Entry> entries) {
        return new Rows<Entry>(words().of("ledger.entries"))
                .text(
                        words().of("ledger.entry.at"),
                        entry -> words().formats().time(LocalDateTime.ofInstant(entry.at(), Japan.ZONE)))
                .text(words().of("ledger.entry.kind"), entry -> words().of("ledger.kind", entry.kind()))
                .text(words().of("ledger.entry.account"), entry -> words().of("ledger.account", entry.account()))
                .number(
                        words().of("ledger.entry.amount"),
                        entry -> new Span(words().formats().difference(entry.amount())))
                .text(words().of("ledger.entry.by"), Entry::by)
                .show(entries.reversed());
    }
}
