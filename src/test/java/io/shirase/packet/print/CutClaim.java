package io.shirase.packet.print;

import io.shirase.assessment.Assessor;
import io.shirase.assessment.Explained;
import io.shirase.assessment.Sentences;
import io.shirase.claimfile.ClaimFileReader;
import io.shirase.claimfile.Examples;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Clause;
import io.shirase.packet.content.PacketContent.Line;
import io.shirase.packet.content.PacketContent.Step;
import io.shirase.packet.content.SamplePacket;
import io.shirase.product.Product;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A claim whose first line uses a limit up, so that every later one is cut by it: the longest explanations there are. */
final class CutClaim {

    private final ClaimFileReader.Read read;

    CutClaim(int lines) {
        read = Examples.read(Examples.tokio(
                "",
                "{'id': 'A', 'kind': 'cyber-attack', 'discoveredAt': '2026-06-10T09:00'}",
                IntStream.rangeClosed(1, lines)
                        .mapToObj(i ->
                                "{'id': 'L" + i + "', 'incident': 'A', 'activity': 'cause-investigation', 'amount': "
                                        + (i == 1 ? 60_000_000 : 10_000 + i) + ", 'accruedOn': '2026-06-11',"
                                        + " 'consentOn': '2026-06-10', 'outsourced': true}")
                        .collect(Collectors.joining(","))));
    }

    /** Assessed, and each line explained in sentences. */
    List<Line> explained() {
        Product product = read.product();
        Explained explained = Assessor.explain(product, read.claim());
        Sentences sentences = Sentences.in(Locale.JAPANESE, product, explained);
        Line sample = SamplePacket.lines(1).getFirst();
        Map<io.shirase.product.Clause, Clause> clauses = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Explained.Line line : explained.lines()) {
            List<Step> steps = sentences.of(line).stream()
                    .map(said -> new Step(
                            said.text(),
                            said.clause() == null
                                    ? null
                                    : clauses.computeIfAbsent(
                                            said.clause(),
                                            clause -> new Clause(
                                                    clause.gist().in(Locale.JAPANESE),
                                                    clause.quote(),
                                                    product.name().in(Locale.JAPANESE)))))
                    .toList();
            lines.add(new Line(
                    lines.size() + 1,
                    line.result().id(),
                    sample.accruedOn(),
                    sample.activity(),
                    sample.item(),
                    sample.vendor(),
                    sample.description(),
                    line.expense().amount(),
                    null,
                    line.result().eligible(),
                    line.result().ratio(),
                    line.result().payable(),
                    null,
                    line.result().outcome(),
                    false,
                    sample.status(),
                    List.of("費用全体の支払限度額に達しています。"),
                    steps,
                    List.of()));
        }
        return lines;
    }

    static PacketContent content(List<Line> lines) {
        return SamplePacket.withLines(SamplePacket.japanese(0, List.of()), lines);
    }
}
