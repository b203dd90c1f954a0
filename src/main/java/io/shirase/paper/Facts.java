package io.shirase.paper;

import java.util.List;

/** Labels on the left, values on the right, a thin rule between the pairs. */
public final class Facts {

    private static final float PADDING = 5;
    private static final float TIGHT = 2.5f;

    private final Flow flow;
    private final Style label;
    private final Style value;
    private final float labelWidth;
    private final float padding;

    /** @param labelWidth in points */
    public Facts(Flow flow, Style label, Style value, float labelWidth) {
        this(flow, label, value, labelWidth, PADDING);
    }

    private Facts(Flow flow, Style label, Style value, float labelWidth, float padding) {
        this.flow = flow;
        this.label = label;
        this.value = value;
        this.labelWidth = labelWidth;
        this.padding = padding;
    }

    /** For a document that has but one page. */
    public Facts tight() {
        return new Facts(flow, label, value, labelWidth, TIGHT);
    }

    public void pair(String title, String content) {
        List<String> names = LineBreaker.lines(title, label, labelWidth - 12);
        List<String> values = LineBreaker.lines(content, value, Sheet.MEASURE - labelWidth);
        int lines = Math.max(names.size(), values.size());
        flow.need(Math.min(lines, 3) * value.leading() + padding * 2);
        flow.take(padding);
        flow.book().tags().within(Tag.P, () -> {
            for (int i = 0; i < lines; i++) {
                float top = flow.take(value.leading());
                if (i < names.size()) {
                    flow.canvas().text(names.get(i), Sheet.LEFT, top, label);
                }
                if (i < values.size()) {
                    flow.canvas().text(values.get(i), Sheet.LEFT + labelWidth, top, value);
                }
            }
        });
        float bottom = flow.take(padding) + padding;
        flow.canvas().rule(Sheet.LEFT, bottom, Sheet.RIGHT, bottom, 0.5f, Ink.HAIRLINE);
    }
}
