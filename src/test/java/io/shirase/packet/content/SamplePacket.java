package io.shirase.packet.content;

import io.shirase.assessment.LineOutcome;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.packet.content.PacketContent.Clause;
import io.shirase.packet.content.PacketContent.Entry;
import io.shirase.packet.content.PacketContent.Fact;
import io.shirase.packet.content.PacketContent.Limit;
import io.shirase.packet.content.PacketContent.Line;
import io.shirase.packet.content.PacketContent.Moment;
import io.shirase.packet.content.PacketContent.Receipt;
import io.shirase.packet.content.PacketContent.Step;
import io.shirase.packet.content.PacketContent.Totals;
import io.shirase.packet.content.PacketContent.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A packet as a small firm's would look: a suspicion that turned out an attack, with a number of expenses. */
public final class SamplePacket {

    private static final String NINETY = "各費用について、損害額に縮小支払割合を乗じた金額を、下表「各費用固有の支払限度額」欄記載の金額を限度に保険金としてお支払いします。";

    private SamplePacket() {}

    public static PacketContent japanese(int lines, List<Receipt> receipts) {
        LocalDateTime discovered = LocalDateTime.of(2026, 6, 10, 9, 0);
        return new PacketContent(
                Locale.JAPANESE,
                LocalDateTime.of(2026, 7, 21, 14, 5, 30),
                "青葉精工株式会社 総務部 佐藤",
                new PacketContent.Notice(
                        "SR-2026-000123", LocalDateTime.of(2026, 6, 12, 2, 41, 7), "サイバー攻撃のおそれ", "2026年6月10日(水) 09:00"),
                new PacketContent.Policy(
                        "サイバー保険制度(中小企業団体)",
                        "C-0001-2345",
                        "青葉精工株式会社",
                        "みどり保険サービス",
                        LocalDateTime.of(2026, 4, 1, 16, 0),
                        LocalDateTime.of(2027, 4, 1, 16, 0),
                        List.of(
                                new Fact("支払限度額(保険期間中)", "¥300,000,000"),
                                new Fact("費用全体の支払限度額", "¥50,000,000"),
                                new Fact("特約", "コンピュータシステム中断担保特約"))),
                List.of(
                        new Fact("事故の種類", "サイバー攻撃のおそれ"),
                        new Fact("最初に発見した日時", "2026年6月10日(水) 09:00"),
                        new Fact("発見した人", "総務部の従業員"),
                        new Fact("外部からの通報", "なし"),
                        new Fact("影響を受けたもの", "受発注システム、ファイルサーバー。取引先の担当者 約1,200人の氏名とメールアドレスが含まれる可能性があります。"),
                        new Fact("調査の結果", "攻撃があったと判明")),
                List.of(
                        new Moment(io.shirase.time.Moment.of(discovered), "従業員が、ファイルサーバーの文書が開けないことに気付きました。"),
                        new Moment(
                                io.shirase.time.Moment.of(LocalDateTime.of(2026, 6, 12, 2, 41)), "知らせから保険会社に通知しました。"),
                        new Moment(
                                new io.shirase.time.Moment(LocalDate.of(2026, 6, 12), null), "調査会社に、攻撃の有無の確認を依頼しました。")),
                List.of(
                        new Window(
                                "保険会社への通知",
                                discovered.toLocalDate(),
                                false,
                                LocalDate.of(2026, 7, 10),
                                new Clause("発見から30日以内に通知します。", "「30日以内に通知すること」", "契約のしおり 緊急対応費用"),
                                "発見した日の翌日から数えて30日目です。",
                                true),
                        new Window(
                                "費用が対象となる期間",
                                discovered.toLocalDate(),
                                false,
                                LocalDate.of(2027, 6, 10),
                                new Clause("発見から1年の費用が対象です。", "「発見した日の翌日から1年」", "契約のしおり 各費用の共通事項"),
                                "発見した日の翌日から1年です。応当日の前日に満了します。",
                                false),
                        new Window(
                                "個人情報保護委員会への速報",
                                LocalDate.of(2026, 6, 12),
                                false,
                                LocalDate.of(2026, 6, 16),
                                new Clause("個人情報保護法施行規則 8条1項", null, ""),
                                "知った日を含めて5日です。",
                                false),
                        new Window(
                                "保険金を請求する権利の時効",
                                LocalDate.of(2026, 6, 12),
                                false,
                                LocalDate.of(2029, 6, 12),
                                new Clause("保険法 95条", null, ""),
                                "行使できる時から3年です。",
                                false)),
                List.of(new PacketContent.Todo("費用3（復旧）：支払う前に書面の同意を得ると、見込み ＋¥2,750,000", LocalDate.of(2026, 12, 9))),
                lines(lines),
                new Totals(Yen.of(12_345_000), Yen.of(9_876_500), Yen.of(2_700_000), Yen.of(640_000), null),
                List.of(
                        new Limit(
                                "緊急対応費用",
                                Yen.of(10_000_000),
                                Yen.ZERO,
                                YenRange.exactly(Yen.of(1_700_000)),
                                YenRange.exactly(Yen.of(1_000_000)),
                                YenRange.exactly(Yen.of(7_300_000)),
                                YenRange.ZERO),
                        new Limit(
                                "費用全体",
                                Yen.of(50_000_000),
                                Yen.of(1_000_000),
                                YenRange.exactly(Yen.of(2_700_000)),
                                YenRange.between(Yen.of(6_176_500), Yen.of(7_300_000)),
                                YenRange.between(Yen.of(39_000_000), Yen.of(40_123_500)),
                                YenRange.ZERO)),
                List.of(),
                List.of(
                        Entry.at(
                                LocalDateTime.of(2026, 6, 13, 10, 0),
                                "書面の同意",
                                "損害サービス担当 鈴木",
                                "原因の調査を外部に依頼することに同意しました。見積書は証拠1です。"),
                        Entry.at(LocalDateTime.of(2026, 7, 20, 16, 45), "決定", "損害サービス担当 鈴木", "1番の費用のお支払いを決定しました。")),
                receipts);
    }

    public static PacketContent withLines(PacketContent content, List<Line> lines) {
        return new PacketContent(
                content.locale(),
                content.madeAt(),
                content.madeFor(),
                content.notice(),
                content.policy(),
                content.facts(),
                content.timeline(),
                content.windows(),
                content.todos(),
                lines,
                content.totals(),
                content.limits(),
                content.worksheets(),
                content.log(),
                content.receipts());
    }

    public static List<Line> lines(int count) {
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            lines.add(line(i, count));
        }
        return lines;
    }

    private static Line line(int i, int count) {
        boolean first = i <= (count + 1) / 2;
        boolean denied = i % 7 == 3;
        long amount = 120_000L + i * 10_007L % 3_000_000;
        return new Line(
                i,
                "L" + i,
                LocalDate.of(2026, 6, 12).plusDays(i % 40),
                first ? "攻撃の有無の確認" : "原因・被害範囲の調査",
                first ? "① 緊急対応費用" : "② 原因・被害範囲調査費用",
                "株式会社みなとセキュリティ研究所",
                i % 3 == 0 ? "" : "サーバー" + i + "号機の記録の保全と解析",
                Yen.of(amount),
                i % 2 == 0 ? Yen.of(amount - 20_000) : null,
                denied ? Yen.ZERO : Yen.of(amount),
                90,
                denied ? Yen.ZERO : Yen.of(amount * 90 / 100),
                null,
                denied ? LineOutcome.DENIED : LineOutcome.PAYABLE,
                i == 1,
                denied ? "対象外" : i == 1 ? "決定" : "対象",
                List.of(denied ? "費用の生じた日が対象期間の外です。" : "一部の割合だけが支払われます。"),
                denied
                        ? List.of(
                                new Step("この費用は、発見した日の翌日から1年を過ぎて生じたため、お支払いの対象になりません。", null),
                                new Step("期間内に生じた費用であることが分かる資料があれば、判断が変わります。", null))
                        : List.of(
                                new Step("この費用は「緊急対応費用」に当たります。", null),
                                new Step(
                                        "対象となる額に縮小支払割合90%を乗じ、1円未満を切り捨てました。",
                                        new Clause("縮小支払割合は90%です。", NINETY, "募集パンフレット 費用の表")),
                                new Step("固有の支払限度額と費用全体の支払限度額の範囲内です。", null)),
                i <= 3 ? List.of(i) : List.of());
    }
}
