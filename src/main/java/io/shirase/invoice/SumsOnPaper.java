package io.shirase.invoice;

import io.shirase.invoice.PaperLines.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what is to be paid, with and without tax, by the words before the amounts, and takes only what the amounts beside
 * it do not contradict: net and tax must make the gross amount wherever all three stand there.
 */
final class SumsOnPaper {

    private static final Pattern WITHOUT_TAX = Pattern.compile("税抜|税別|外税|excl", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_TAX = Pattern.compile("税込|内税|incl", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHHOLDING = Pattern.compile("源泉");

    private final Map<SumLabel, List<Sum>> labelled = new EnumMap<>(SumLabel.class);
    private boolean withholding;

    SumsOnPaper(List<Line> lines) {
        for (SumLabel label : SumLabel.values()) {
            labelled.put(label, new ArrayList<>());
        }
        for (int i = 0; i < lines.size(); i++) {
            withholding |= WITHHOLDING.matcher(lines.get(i).tight()).find();
            read(lines.get(i), i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty());
        }
    }

    private void read(Line line, Optional<Line> next) {
        List<SumLabel.At> labels = SumLabel.on(line.tight());
        List<Sum> sums = Sum.on(line);
        if (!labels.isEmpty() && sums.stream().noneMatch(Sum::marked)) {
            List<Sum> below = next.filter(after -> SumLabel.on(after.tight()).isEmpty())
                    .map(Sum::on)
                    .orElse(List.of());
            if (below.size() == labels.size() && below.stream().allMatch(Sum::marked)) {
                for (int i = 0; i < labels.size(); i++) {
                    keep(
                            labels.get(i).label(),
                            below.get(i),
                            line.tight().substring(labels.get(i).to()));
                }
                return;
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            int from = labels.get(i).to();
            int to = i + 1 < labels.size()
                    ? labels.get(i + 1).from()
                    : line.tight().length();
            List<Sum> own = sums.stream()
                    .filter(sum -> sum.from() >= from && sum.to() <= to)
                    .toList();
            List<Sum> marked = own.stream().filter(Sum::marked).toList();
            List<Sum> candidates = marked.isEmpty() ? own : marked;
            if (candidates.size() == 1) {
                keep(labels.get(i).label(), candidates.getFirst(), line.tight().substring(from, to));
            } else if (candidates.size() > 1 && labels.get(i).label() != SumLabel.OTHER) {
                // 10%対象 100,000 消費税 10,000: the last amount is the tax's where only the tax is named before it.
                keepEach(labels.get(i).label(), candidates);
            }
        }
    }

    private void keepEach(SumLabel label, List<Sum> candidates) {
        candidates.forEach(sum -> labels(label).add(sum));
    }

    private void keep(SumLabel label, Sum sum, String around) {
        boolean total = label == SumLabel.GROSS || label == SumLabel.TOTAL;
        if (total && WITHOUT_TAX.matcher(around).find()) {
            labels(SumLabel.NET).add(sum);
        } else if (label == SumLabel.TOTAL && WITH_TAX.matcher(around).find()) {
            labels(SumLabel.GROSS).add(sum);
        } else {
            labels(label).add(sum);
        }
    }

    private List<Sum> labels(SumLabel label) {
        return labelled.computeIfAbsent(label, key -> new ArrayList<>());
    }

    /** Puts what is certain into the findings. */
    void into(Map<InvoiceItem, Found> found) {
        Optional<Sum> gross = gross();
        if (gross.isEmpty()) {
            return;
        }
        Optional<String> currency = currency(gross.get());
        if (currency.isEmpty()) {
            return;
        }
        found.put(InvoiceItem.GROSS, found(gross.get()));
        found.put(
                InvoiceItem.CURRENCY,
                new Found(
                        currency.get(),
                        gross.get().line().page(),
                        gross.get().line().words()));
        parts(gross.get()).ifPresent(parts -> {
            found.put(InvoiceItem.NET, found(parts.net()));
            found.put(
                    InvoiceItem.TAX,
                    new Found(
                            plain(parts.tax()),
                            parts.taxAt().line().page(),
                            parts.taxAt().line().words()));
        });
        if (!found.containsKey(InvoiceItem.TAX)) {
            taxAlone(gross.get()).ifPresent(tax -> found.put(InvoiceItem.TAX, found(tax)));
        }
    }

    private Optional<Sum> gross() {
        List<Sum> strong = distinct(labels(SumLabel.GROSS));
        List<Sum> weak = distinct(labels(SumLabel.TOTAL));
        if (strong.size() == 1 && !withholding) {
            return contradicted(strong.getFirst()) ? Optional.empty() : Optional.of(strong.getFirst());
        }
        if (strong.isEmpty() && weak.size() == 1 && !withholding) {
            Sum only = weak.getFirst();
            boolean isNet = distinct(labels(SumLabel.NET)).stream().anyMatch(net -> equal(net, only))
                    && !labels(SumLabel.TAX).isEmpty();
            return isNet || contradicted(only) ? Optional.empty() : Optional.of(only);
        }
        List<Sum> proven = distinct(strong.isEmpty() ? weak : join(strong, weak)).stream()
                .filter(sum -> parts(sum).isPresent())
                .toList();
        return proven.size() == 1 ? Optional.of(proven.getFirst()) : Optional.empty();
    }

    /** Whether net and tax stand there, one of each, and make another sum. */
    private boolean contradicted(Sum gross) {
        List<Sum> nets = distinct(labels(SumLabel.NET));
        List<Sum> taxes = distinct(labels(SumLabel.TAX));
        return nets.size() == 1 && taxes.size() == 1 && parts(gross).isEmpty() && !equal(nets.getFirst(), gross);
    }

    private record Parts(Sum net, BigDecimal tax, Sum taxAt) {}

    /** A net amount, and a tax or the taxes of all rates, that make the gross amount. */
    private Optional<Parts> parts(Sum gross) {
        List<Sum> taxes = distinct(labels(SumLabel.TAX)).stream()
                .filter(tax -> tax.value().compareTo(gross.value()) < 0)
                .toList();
        BigDecimal all = taxes.stream().map(Sum::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Sum> nets = distinct(join(labels(SumLabel.NET), labels(SumLabel.TOTAL)));
        for (Sum net : nets) {
            BigDecimal rest = gross.value().subtract(net.value());
            if (rest.signum() <= 0) {
                continue;
            }
            Optional<Sum> one = taxes.stream()
                    .filter(tax -> tax.value().compareTo(rest) == 0)
                    .findFirst();
            if (one.isPresent()) {
                return Optional.of(new Parts(net, rest, one.get()));
            }
            if (taxes.size() > 1 && all.compareTo(rest) == 0) {
                return Optional.of(new Parts(net, rest, taxes.getLast()));
            }
        }
        return Optional.empty();
    }

    /** The one tax that is named, where it can be that of the gross amount: at most its tenth part in 110. */
    private Optional<Sum> taxAlone(Sum gross) {
        List<Sum> taxes = distinct(labels(SumLabel.TAX));
        return taxes.size() == 1
                        && distinct(labels(SumLabel.NET)).isEmpty()
                        && taxes.getFirst()
                                        .value()
                                        .multiply(BigDecimal.valueOf(11))
                                        .compareTo(gross.value().add(BigDecimal.valueOf(11)))
                                <= 0
                ? Optional.of(taxes.getFirst())
                : Optional.empty();
    }

    /** Of an amount without a sign: yen where every sign of the paper is yen's; nothing where signs differ. */
    private Optional<String> currency(Sum gross) {
        List<String> signs = labelled.values().stream()
                .flatMap(List::stream)
                .flatMap(sum -> Optional.ofNullable(sum.currency()).stream())
                .distinct()
                .toList();
        if (gross.currency() != null) {
            return gross.currency().equals("$") ? dollars(signs) : Optional.of(gross.currency());
        }
        boolean yen = signs.isEmpty() || signs.equals(List.of("JPY"));
        return yen && gross.value().scale() <= 0 ? Optional.of("JPY") : Optional.empty();
    }

    private static Optional<String> dollars(List<String> signs) {
        return signs.contains("USD") ? Optional.of("USD") : Optional.empty();
    }

    private static List<Sum> join(List<Sum> one, List<Sum> other) {
        List<Sum> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static List<Sum> distinct(List<Sum> sums) {
        List<Sum> apart = new ArrayList<>();
        for (Sum sum : sums) {
            if (sum.value().signum() > 0 && apart.stream().noneMatch(other -> equal(other, sum))) {
                apart.add(sum);
            }
        }
        return apart;
    }

    private static boolean equal(Sum one, Sum other) {
        return one.value().compareTo(other.value()) == 0;
    }

    private static Found found(Sum sum) {
        return new Found(plain(sum.value()), sum.line().page(), sum.line().words());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 ? value.toBigInteger().toString() : value.toPlainString();
    }
}
