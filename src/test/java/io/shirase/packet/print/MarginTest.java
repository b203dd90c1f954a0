package io.shirase.packet.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.money.Yen;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Clause;
import io.shirase.packet.content.PacketContent.Line;
import io.shirase.packet.content.PacketContent.Outlook;
import io.shirase.packet.content.PacketContent.Step;
import io.shirase.packet.content.SamplePacket;
import io.shirase.paper.Attachment;
import io.shirase.paper.Book;
import io.shirase.paper.Canvas;
import io.shirase.paper.Flow;
import io.shirase.paper.Ink;
import io.shirase.paper.Picture;
import io.shirase.paper.Sheet;
import io.shirase.paper.Style;
import io.shirase.paper.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The text of a claim packet")
class MarginTest {

    private static final Clause LONG = new Clause(
            "サイバー攻撃が疑われる突発的な事象が発見されており、かつ、その事象に基づき対応した場合に限ります。",
            "攻撃が疑われる突発的な事象に対応し、結果として攻撃がなかったときの費用です。",
            "全国中小企業団体中央会 サイバー保険制度、攻撃が疑われる突発的な事象に対応し、結果として攻撃がなかったときの費用です。");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("stays within the margins, however long a clause's name and however large a range is")
    void staysWithinTheMargins(String language) {
        Look look = Look.in(Locale.of(language));
        PacketContent content = SamplePacket.withLines(
                SamplePacket.japanese(0, List.of()),
                SamplePacket.lines(3).stream().map(MarginTest::hard).toList());
        Ruler ruler = new Ruler();
        Flow flow = new Flow(ruler, (canvas, page) -> {});

        PagePlan first = new PagePlan();
        Quotations quotations = new Quotations(content);
        List<Chapter> chapters = List.of(
                new SummaryChapter(content, look),
                new WindowsChapter(content, look, quotations),
                new ScheduleChapter(content, look),
                new CalculationChapter(content, look, quotations),
                new ClausesChapter(quotations, look));
        new Contents(look, chapters).print(flow, first);
        chapters.forEach(chapter -> chapter.print(flow, first));
        PagePlan second = first.next();
        chapters.forEach(chapter -> chapter.print(flow, second));

        assertThat(ruler.beyond).isEmpty();
        assertThat(ruler.texts).isGreaterThan(50);
    }

    private static Line hard(Line line) {
        return new Line(
                line.number(),
                line.id(),
                line.accruedOn(),
                line.activity(),
                line.item(),
                line.vendor(),
                line.description(),
                Yen.of(123_456_789),
                null,
                Yen.of(123_456_789),
                90,
                Yen.ZERO,
                new Outlook(Yen.of(111_111_110), Yen.of(123_456_789)),
                line.outcome(),
                false,
                "確認待ち",
                List.of("費用全体の支払限度額に達しています。", "一部の割合だけが支払われます。"),
                List.of(new Step("この費用にあたります。", LONG), new Step(LONG.gist() + "これは対象外です。", LONG)),
                line.receipts());
    }

    /** A book that notes which texts leave the room between the margins. */
    private static final class Ruler implements Book, Canvas {

        private final List<String> beyond = new ArrayList<>();
        private int texts;
        private int page;

        @Override
        public Canvas addPage() {
            page++;
            return this;
        }

        @Override
        public int page() {
            return page;
        }

        @Override
        public void text(String text, float x, float top, Style style) {
            texts++;
            if (x < Sheet.LEFT - 0.5f || x + style.width(text) > Sheet.RIGHT + 0.5f) {
                beyond.add(text);
            }
        }

        @Override
        public void bookmark(String title, int level) {}

        @Override
        public Tags tags() {
            return Tags.NONE;
        }

        @Override
        public void attach(Attachment attachment) {}

        @Override
        public void rule(float x1, float y1, float x2, float y2, float thickness, Ink ink) {}

        @Override
        public void fill(float x, float top, float width, float height, Ink ink) {}

        @Override
        public void frame(float x, float top, float width, float height, float thickness, Ink ink) {}

        @Override
        public void disc(float x, float y, float radius, Ink ink) {}

        @Override
        public void link(float x, float top, float width, float height, int page) {}

        @Override
        public void picture(Picture picture, float x, float top, float width, float height) {}
    }
}
