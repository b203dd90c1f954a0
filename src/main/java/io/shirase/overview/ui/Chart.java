package io.shirase.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import io.shirase.overview.FigureTable;
import io.shirase.overview.FigureTable.Drawing;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Bars drawn by the browser. It says nothing that the table beside it does not say, and so is silent to screen readers. */
@Tag("shirase-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./shirase-chart.js")
final class Chart extends Component {

    private static final JsonMapper JSON = new JsonMapper();

    /** @param text what a bar is worth, in words */
    private record Bar(@Nullable Number value, String text) {}

    private record Series(String name, List<Bar> bars) {}

    private record Figures(String shape, List<String> names, List<Series> series, String locale, boolean percent) {}

    Chart(FigureTable table, Drawing drawing, String locale) {
        List<Series> series = drawing.columns().stream()
                .map(column -> new Series(
                        table.headings().get(column).text(),
                        table.rows().stream()
                                .map(row -> new Bar(
                                        (Number) row.cells().get(column),
                                        Figure.text(
                                                row.cells().get(column),
                                                table.headings().get(column).kind())))
                                .toList()))
                .toList();
        boolean percent = table.headings().get(drawing.columns().getFirst()).kind() == FigureTable.Kind.PERCENT;
        Figures figures = new Figures(
                drawing.shape().name(),
                table.rows().stream()
                        .map(row -> drawing.names().stream()
                                .map(column -> Objects.toString(row.cells().get(column), ""))
                                .collect(Collectors.joining(" ")))
                        .toList(),
                series,
                locale,
                percent);
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("figures", JSON.writeValueAsString(figures));
    }
}
