package io.shirase.edition.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Tone;
import io.shirase.rulecheck.CheckReport;
import io.shirase.rulecheck.CheckedProduct;
import io.shirase.rulecheck.Finding;
import java.util.Collection;
import java.util.List;

/** What the check of a product file finds. */
final class CheckPanel extends Composite<Panel> {

    CheckPanel(CheckedProduct checked) {
        getContent().add(new com.vaadin.flow.component.html.H2(words().of("edition.check")));
        if (checked.isClean()) {
            getContent().add(new Note(Tone.GOOD, words().of("edition.check.clean")));
        } else {
            getContent().add(new Note(Tone.BAD, words().of("edition.check.found")));
            getContent().add(list(sentences(checked.open())));
        }
        if (!checked.settled().isEmpty()) {
            getContent()
                    .add(more(
                            "edition.check.settled",
                            checked.settled().stream()
                                    .map(settled -> words().of(
                                                    "edition.check.because",
                                                    settled.finding().sentence(words().locale()),
                                                    words().of(settled.by().why())))
                                    .toList()));
        }
        if (!checked.precedences().isEmpty()) {
            getContent()
                    .add(more(
                            "edition.check.precedences",
                            checked.precedences().stream()
                                    .map(pair -> words().of(
                                                    "rulecheck.precedence",
                                                    pair.winner(),
                                                    pair.loser(),
                                                    pair.example()))
                                    .toList()));
        }
        Paragraph extent = new Paragraph(CheckReport.in(words().locale()).extent(checked));
        extent.addClassName("quiet");
        getContent().add(extent);
    }

    private static List<String> sentences(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.line() == 0
                        ? finding.sentence(words().locale())
                        : words().of(
                                        "edition.check.line",
                                        words().formats().number(finding.line()),
                                        finding.sentence(words().locale())))
                .toList();
    }

    private static Component more(String key, List<String> sentences) {
        return new Details(words().of(key, words().formats().number(sentences.size())), list(sentences));
    }

    private static Component list(Collection<String> sentences) {
        Div prose =
                new Div(new UnorderedList(sentences.stream().map(ListItem::new).toArray(ListItem[]::new)));
        prose.addClassName("prose");
        return prose;
    }
}
