package io.shirase.packet;

import io.shirase.assessment.Claim;
import io.shirase.claim.InterruptionWork;
import io.shirase.evidence.Receipt;
import io.shirase.language.Words;
import io.shirase.money.Yen;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The figures of the accounts from which the lost profit of a stop is reckoned, and the documents behind them, as printed. */
final class MonthsText {

    private final InterruptionWork work;
    private final List<Receipt> files;
    private final Words words;

    /** @param files the evidence, in the order of its numbers */
    MonthsText(InterruptionWork work, List<Receipt> files, Words words) {
        this.work = work;
        this.files = List.copyOf(files);
        this.words = words;
    }

    /** Empty where the figures of the claim were not made from them: then they explain nothing. */
    List<String> of(Claim.Interruption interruption) {
        if (work.facts(interruption.id()).filter(interruption::equals).isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        if (!work.months().isEmpty()) {
            work.affected().forEach(month -> texts.add(month(month)));
        }
        Long profit = work.operatingProfit();
        Long expenses = work.ordinaryExpenses();
        Long revenue = work.yearRevenue();
        if (profit != null && expenses != null && revenue != null) {
            texts.add(words.of(
                    "packet.interruption.rate",
                    (profit < 0 ? "−" : "") + yen(Math.abs(profit)),
                    yen(expenses),
                    yen(revenue)));
        }
        for (int place = 0; place < files.size(); place++) {
            if (work.papers().contains(files.get(place).id())) {
                texts.add(words.of(
                        "packet.interruption.paper", place + 1, files.get(place).fileName()));
            }
        }
        return texts;
    }

    private String month(YearMonth month) {
        long before = amount(month.minusYears(1));
        long now = amount(month);
        return words.of(
                "packet.interruption.month",
                words.formats().month(month),
                yen(before),
                yen(now),
                words.formats().difference(now - before));
    }

    private long amount(YearMonth month) {
        return work.months().getOrDefault(month, 0L);
    }

    private String yen(long amount) {
        return words.formats().yen(Yen.of(amount));
    }
}
