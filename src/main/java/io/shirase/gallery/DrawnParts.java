package io.shirase.gallery;

import static io.shirase.gallery.SaidParts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.part.Amount;
import io.shirase.part.LimitBar;
import io.shirase.part.ReceiptPreview;
import io.shirase.part.Rows;
import io.shirase.part.Screen;
import io.shirase.part.StatusBadge;
import io.shirase.part.Step;
import io.shirase.part.StepList;
import io.shirase.part.Timeline;
import io.shirase.part.TimelineWindow;
import io.shirase.part.Tone;
import java.time.LocalDate;
import java.util.List;

/** The parts that show something. */
record DrawnParts(LocalDate today) {

    private static final List<String> COLOURS = List.of(
            "paper", "sheet", "sunk", "ink", "ink-soft", "line", "accent", "accent-soft", "good", "warn", "bad");

    Div colours() {
        Div swatches = new Div();
        swatches.addClassName("gallery-colours");
        COLOURS.forEach(name -> {
            Div swatch = new Div(new Span("--" + name));
            swatch.getStyle().set("--colour", "var(--" + name + ")");
            swatches.add(swatch);
        });
        return swatches;
    }

    StepList steps() {
        return new StepList(
                text("steps"),
                List.of(
                        new Step(text("step.danger"), Step.State.DONE, "design"),
                        new Step(text("step.see"), Step.State.OPEN, "design"),
                        new Step(text("step.noticed"), Step.State.CURRENT, "design"),
                        new Step(text("step.told"), Step.State.TODO, null),
                        new Step(text("step.check"), Step.State.TODO, null)));
    }

    Timeline timeline() {
        LocalDate discovery = today.minusDays(24);
        return new Timeline(
                discovery,
                today,
                List.of(
                        TimelineWindow.of(text("window.cost"), discovery, discovery.plusYears(1))
                                .counted(text("window.cost.counted"))
                                .clause(text("window.cost.clause")),
                        TimelineWindow.of(text("window.notice"), discovery, discovery.plusDays(30))
                                .counted(text("window.notice.counted"))
                                .clause(text("window.notice.clause")),
                        TimelineWindow.of(text("window.prompt"), discovery, discovery.plusDays(5)),
                        TimelineWindow.of(text("window.final"), discovery, discovery.plusDays(60))
                                .met(true)));
    }

    Component[] limits() {
        return new Component[] {
            new LimitBar(
                    text("limit.removal"),
                    yen(10_000_000),
                    yen(2_500_000),
                    exactly(1_600_000),
                    exactly(2_300_000),
                    exactly(3_600_000),
                    exactly(0)),
            new LimitBar(
                    text("limit.support"),
                    yen(3_000_000),
                    yen(0),
                    exactly(1_200_000),
                    YenRange.between(yen(600_000), yen(1_800_000)),
                    YenRange.between(yen(0), yen(1_200_000)),
                    exactly(0)),
            new LimitBar(
                    text("limit.empty"),
                    yen(50_000_000),
                    yen(0),
                    exactly(0),
                    exactly(0),
                    exactly(50_000_000),
                    exactly(0))
        };
    }

    Rows<String> rows() {
        return new Rows<String>(text("rows"))
                .text(text("desk.what"), line -> text("desk.line." + line))
                .number(text("facts.asked"), line -> Amount.of(yen(480_000)))
                .component(text("status"), line -> new StatusBadge(text("status.active"), Tone.ACTIVE))
                .show(List.of("survey", "removal", "letter"));
    }

    Component[] receipts() {
        return new Component[] {
            ReceiptPreview.pictures(
                    "assets/sample-receipt.svg", text("receipt.picture"), List.of("assets/sample-receipt.svg")),
            ReceiptPreview.none(
                    "assets/mark.svg", "IMG_0412.HEIC", Screen.words().of("part.receipt.noPreview"))
        };
    }

    private static Yen yen(long amount) {
        return Yen.of(amount);
    }

    private static YenRange exactly(long amount) {
        return YenRange.exactly(yen(amount));
    }
}
