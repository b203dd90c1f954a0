package io.shirase.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The parts")
class PartsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @AfterEach
    void nobodyIsHere() {
        UI.setCurrent(null);
    }

    @Test
    @DisplayName("call an amount an estimate until it is decided, and a range one amount where both ends are the same")
    void amounts() {
        assertThat(said(Amount.of(Yen.of(1_234_567)))).isEqualTo("¥1,234,567");
        assertThat(said(Amount.expected(Yen.of(1_234_567)))).isEqualTo("見込み¥1,234,567");
        assertThat(said(Amount.expected(Yen.ZERO, Yen.of(300)))).isEqualTo("見込み¥0〜¥300");
        assertThat(said(Amount.expected(Yen.of(300), Yen.of(300)))).isEqualTo("見込み¥300");
        assertThat(said(Amount.unknown())).isEqualTo("まだ分からない");
    }

    @Test
    @DisplayName("say how many days are left until the end of a last day, in the person's language")
    void daysLeft() {
        assertThat(said(new DueDate(TODAY.plusDays(12), TODAY))).isEqualTo("2026年12月5日(土)まであと12日");
        assertThat(DueDate.daysLeft(TODAY.plusDays(1), TODAY)).isEqualTo("明日まで");
        assertThat(DueDate.daysLeft(TODAY, TODAY)).isEqualTo("今日まで");
        assertThat(DueDate.daysLeft(TODAY.minusDays(1), TODAY)).isEqualTo("昨日まででした");
        assertThat(DueDate.daysLeft(TODAY.minusDays(1_200), TODAY)).isEqualTo("1,200日過ぎました");
        speak(Locale.ENGLISH);
        assertThat(DueDate.daysLeft(TODAY.plusDays(12), TODAY)).isEqualTo("12 days left");
    }

    @Test
    @DisplayName("show a last day as near from a week before it")
    void near() {
        assertThat(DueDate.tone(TODAY.plusDays(8), TODAY)).isEqualTo(Tone.WAITING);
        assertThat(DueDate.tone(TODAY.plusDays(7), TODAY)).isEqualTo(Tone.WARN);
        assertThat(DueDate.tone(TODAY, TODAY)).isEqualTo(Tone.WARN);
        assertThat(DueDate.tone(TODAY.minusDays(1), TODAY)).isEqualTo(Tone.BAD);
    }

    @Test
    @DisplayName("list the windows by last day, whatever order they come in, and hide the drawing from screen readers")
    void timeline() {
        Timeline timeline = new Timeline(
                TODAY.minusDays(10),
                TODAY,
                List.of(
                        TimelineWindow.of("later", TODAY, TODAY.plusDays(90)).clause("第3条"),
                        TimelineWindow.of("sooner", TODAY, TODAY.plusDays(20)).met(true)));

        List<Element> rows = byTag(timeline, "li").toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getTextRecursively()).contains("sooner").contains("済みました");
        assertThat(rows.get(1).getTextRecursively())
                .contains("later")
                .contains("第3条")
                .contains("あと90日");
        assertThat(byClass(timeline, "lane")).allMatch(lane -> "true".equals(lane.getAttribute("aria-hidden")));
        assertThat(byClass(timeline, "lane").map(lane -> lane.getStyle().get("--to")))
                .containsExactly("54.77%", "100.00%");
        assertThat(byClass(timeline, "lane").map(lane -> lane.getStyle().get("--at")))
                .containsOnly("31.62%");
    }

    @Test
    @DisplayName("draw a timeline even where discovery, today and every last day are the same day")
    void timelineOfOneDay() {
        Timeline timeline = new Timeline(TODAY, TODAY, List.of(TimelineWindow.of("today", TODAY, TODAY)));

        assertThat(byClass(timeline, "lane").map(lane -> lane.getStyle().get("--to")))
                .containsExactly("0.00%");
    }

    @Test
    @DisplayName("write below a limit's bar all that the bar shows, and that it is used up")
    void limitBar() {
        LimitBar bar = new LimitBar(
                "調査",
                Yen.of(1_000),
                Yen.of(300),
                YenRange.exactly(Yen.of(500)),
                YenRange.between(Yen.of(50), Yen.of(200)),
                YenRange.between(Yen.ZERO, Yen.of(150)),
                YenRange.ZERO);

        assertThat(bar.getElement().getTextRecursively())
                .contains("限度額 ¥1,000", "見込み¥50〜¥200", "認められた分¥500", "支払済み¥300", "残り¥0〜¥150", "使い切ります");
        assertThat(byClass(bar, "limit-track")).allMatch(track -> "true".equals(track.getAttribute("aria-hidden")));
    }

    @Test
    @DisplayName("say of a limit that was lowered below what is used by how much it is exceeded")
    void exceededLimit() {
        LimitBar bar = new LimitBar(
                "調査",
                Yen.of(1_000),
                Yen.ZERO,
                YenRange.exactly(Yen.of(1_500)),
                YenRange.ZERO,
                YenRange.ZERO,
                YenRange.exactly(Yen.of(500)));

        assertThat(bar.getElement().getTextRecursively())
                .contains("限度額 ¥1,000", "認められた分¥1,500", "残り¥0", "いまの限度額を ¥500 超えています")
                .doesNotContain("使い切ります");
    }

    @Test
    @DisplayName("draw an untouched limit of nothing without dividing by it")
    void emptyLimit() {
        LimitBar bar =
                new LimitBar("調査", Yen.ZERO, Yen.ZERO, YenRange.ZERO, YenRange.ZERO, YenRange.ZERO, YenRange.ZERO);

        assertThat(bar.getElement().getTextRecursively()).contains("残り¥0");
    }

    @Test
    @DisplayName("mark the current step, say each step's state, and link only those that can be opened")
    void steps() {
        StepList steps = new StepList(
                "報告",
                List.of(
                        new Step("一", Step.State.DONE, "report/1/one"),
                        new Step("二", Step.State.CURRENT, "report/1/two"),
                        new Step("三", Step.State.TODO, null)));

        assertThat(byTag(steps, "a").map(link -> link.getAttribute("href"))).containsExactly("report/1/one");
        assertThat(all(steps.getElement()).filter(element -> "step".equals(element.getAttribute("aria-current"))))
                .singleElement()
                .satisfies(current -> assertThat(current.getTextRecursively()).contains("二", "今ここ"));
        assertThat(byTag(steps, "button").findFirst().orElseThrow().getTextRecursively())
                .isEqualTo("2 / 3二");
    }

    @Test
    @DisplayName("draw PDFs and the pages of pictures in the page, and say of other files why they are not shown")
    void receipts() {
        assertThat(byTag(ReceiptPreview.document("files/7", "a.pdf"), "receipt-viewer"))
                .singleElement()
                .satisfies(viewer -> assertThat(viewer.getProperty("document")).isEqualTo("files/7"));
        assertThat(byTag(
                        ReceiptPreview.pictures("files/7", "fax.tif", List.of("files/7/1", "files/7/2")),
                        "receipt-viewer"))
                .singleElement()
                .satisfies(viewer ->
                        assertThat(viewer.getPropertyRaw("pictures").toString()).contains("files/7/1", "files/7/2"))
                .satisfies(viewer ->
                        assertThat(viewer.getPropertyRaw("words").toString()).contains("fax.tif"));
        assertThat(ReceiptPreview.none("files/7", "a.heic", "表示できません。")
                        .getElement()
                        .getTextRecursively())
                .contains("表示できません", "別の画面で開く");
    }

    @Test
    @DisplayName("write dates as in Japan, and name the months in the person's language")
    void dates() {
        assertThat(DayField.i18n(Locale.JAPANESE).getDateFormats()).containsExactly("yyyy/MM/dd");
        assertThat(DayField.i18n(Locale.JAPANESE).getMonthNames())
                .startsWith("1月")
                .hasSize(12);
        assertThat(DayField.i18n(Locale.JAPANESE).getWeekdaysShort()).startsWith("日", "月");
        assertThat(DayField.i18n(Locale.ENGLISH).getMonthNames()).startsWith("January");
    }

    @Test
    @DisplayName("know when something happened only where both day and time are known")
    void moments() {
        assertThat(Moment.UNKNOWN.exact()).isEmpty();
        assertThat(new Moment(TODAY, null).exact()).isEmpty();
        assertThat(new Moment(TODAY, LocalTime.of(9, 5)).exact()).contains(TODAY.atTime(9, 5));
    }

    private static void speak(Locale locale) {
        UI ui = new UI();
        ui.setLocale(locale);
        UI.setCurrent(ui);
    }

    private static String said(Component part) {
        return part.getElement().getTextRecursively();
    }

    private static Stream<Element> byTag(Component part, String tag) {
        return all(part.getElement()).filter(element -> element.getTag().equals(tag));
    }

    private static Stream<Element> byClass(Component part, String className) {
        return all(part.getElement()).filter(element -> element.getClassList().contains(className));
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(PartsTest::all));
    }
}
