package io.shirase.duty.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.duty.DutyReport;
import io.shirase.duty.DutyReport.Difference;
import io.shirase.duty.ReportVersion;
import io.shirase.part.Panel;
import java.util.List;
import java.util.Optional;

/** The versions of a report, the latest first, each with what it has otherwise than the one before. */
final class ReportVersions {

    private ReportVersions() {}

    /** Empty where none was saved. */
    static Optional<Panel> of(DutyReport report) {
        if (report.versions().isEmpty()) {
            return Optional.empty();
        }
        OrderedList list = new OrderedList();
        list.addClassName("limitations");
        report.versions().reversed().forEach(version -> list.add(item(report, version)));
        return Optional.of(new Panel(words().of("duty.ui.versions"), list));
    }

    private static ListItem item(DutyReport report, ReportVersion version) {
        ListItem item = new ListItem(new Span(words().of(
                        "duty.ui.version",
                        words().formats().number(version.number()),
                        words().formats().time(version.savedLocally()),
                        version.by())));
        List<Difference> differences = report.differences(version);
        if (version.number() > 1) {
            Div changes = new Div();
            differences.forEach(difference -> changes.add(change(difference)));
            if (differences.isEmpty()) {
                changes.add(new Paragraph(words().of("duty.ui.version.facts")));
            }
            NativeDetails details = new NativeDetails(
                    words().of("duty.ui.version.changes", words().formats().number(differences.size())), changes);
            details.addClassName("more");
            item.add(details);
        }
        return item;
    }

    private static Div change(Difference difference) {
        Span name = new Span(words().of(difference.item().name()));
        name.addClassName("card-title");
        Paragraph before = text(difference.before());
        before.addClassName("version-before");
        return new Div(
                name, label("duty.ui.version.before"), before, label("duty.ui.version.now"), text(difference.now()));
    }

    private static Paragraph label(String key) {
        Paragraph label = new Paragraph(words().of(key));
        label.addClassName("card-line");
        return label;
    }

    private static Paragraph text(String written) {
        Paragraph text = new Paragraph(written.isEmpty() ? words().of("duty.report.empty") : written);
        text.addClassName("as-typed");
        return text;
    }
}
