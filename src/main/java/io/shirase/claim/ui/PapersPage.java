package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.claim.InterruptionWork;
import io.shirase.claim.Proof;
import io.shirase.evidence.Receipts;
import io.shirase.expense.LooseReceipts;
import io.shirase.expense.ui.ReceiptField;
import io.shirase.part.Choices;
import io.shirase.part.Panel;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** The documents that prove it: which are at hand, and the files themselves. */
final class PapersPage extends InterruptionPage {

    private final CheckboxGroup<Proof> proofs;
    private final ReceiptField papers;
    private final List<Proof> asked;

    PapersPage(InterruptionWork work, UUID incidentId, Receipts receipts, LooseReceipts loose) {
        asked = work.wanted();
        proofs = Choices.many(words().of("claim.ui.papers.have"), asked, proof -> words().of("claim.proof", proof));
        proofs.setValue(work.proofs().stream().filter(asked::contains).collect(java.util.stream.Collectors.toSet()));
        papers = new ReceiptField(ReceiptField.Purpose.PROOF, incidentId, receipts, loose);
        papers.show(work.papers());
        add(
                new Panel(
                        words().of("claim.ui.interruption.papers"),
                        new Paragraph(words().of("claim.ui.papers.lead")),
                        proofs),
                new Panel(words().of("claim.ui.papers.files"), papers));
    }

    @Override
    void into(InterruptionWork.Edit work) {
        HashSet<Proof> now = new HashSet<>(work.proofs);
        asked.forEach(now::remove);
        now.addAll(proofs.getValue());
        work.proofs = now;
        work.papers = papers.ids();
    }
}
