package io.shirase.overview;

import io.shirase.assessment.Cause;
import io.shirase.assessment.IncidentKind;
import io.shirase.language.Coded;
import io.shirase.overview.Overview.Money;
import io.shirase.overview.Overview.OfCause;
import io.shirase.overview.Overview.OfKind;
import io.shirase.overview.Overview.OfMonth;
import io.shirase.overview.Overview.OfProduct;
import io.shirase.overview.Overview.OfYear;
import io.shirase.overview.Overview.Refused;
import io.shirase.overview.Overview.Waited;
import io.shirase.overview.OverviewStore.Booked;
import io.shirase.overview.OverviewStore.Incidents;
import io.shirase.overview.OverviewStore.Taken;
import io.shirase.time.Japan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the figures, for supervisors and administrators; for nobody else they exist. */
@Service
public class Overviews {

    /** So many months are shown, the current one included. */
    static final int MONTHS = 24;

    private static final double HALF = 0.5;
    private static final double NINE_OF_TEN = 0.9;
    private static final Map<String, IncidentKind> KINDS = Coded.byCode(IncidentKind.class);
    private static final Map<String, Cause> CAUSES = Coded.byCode(Cause.class);

    private final OverviewStore store;
    private final Refusals refusals;
    private final Limits limits;
    private final TransactionTemplate oneMoment;
    private final Clock clock;
    private final OneAtATime<Optional<Integer>, Overview> gathered = new OneAtATime<>();

    Overviews(
            OverviewStore store,
            Refusals refusals,
            Limits limits,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.refusals = refusals;
        this.limits = limits;
        this.clock = clock;
        oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** What the database said of one moment. */
    private record Read(
            List<Incidents> incidents,
            Map<String, Long> overdue,
            List<Booked> money,
            Map<YearMonth, Long> paid,
            Map<UUID, Map<String, Taken>> limits,
            Map<String, Delays> answers,
            Map<String, Delays> decisions,
            List<Refused> refusals) {}

    /**
     * However many ask at once, a server gathers the figures once at a time.
     *
     * @param year of receipt, Asia/Tokyo; null for all years
     */
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'ADMIN')")
    public Overview of(@Nullable Integer year) {
        return gathered.get(Optional.ofNullable(year), () -> gather(year));
    }

    private Overview gather(@Nullable Integer year) {
        Instant at = clock.instant();
        LocalDateTime now = LocalDateTime.ofInstant(at, Japan.ZONE);
        Received received = Received.in(year);
        Read read = Objects.requireNonNull(oneMoment.execute(status -> new Read(
                store.incidents(),
                store.overdue(now.toLocalDate()),
                store.money(),
                store.paid(),
                store.limits(now),
                store.answers(received),
                store.decisions(received),
                refusals.of(received))));
        Limits.Found found = limits.of(read.limits());
        List<Incidents> chosen = read.incidents().stream()
                .filter(incidents -> year == null || incidents.month().getYear() == year)
                .toList();
        return new Overview(
                at,
                year,
                years(read.incidents()),
                products(read, found.left()),
                waited(read.answers()),
                waited(read.decisions()),
                found.near(),
                found.more(),
                read.limits().size(),
                read.refusals(),
                kinds(chosen),
                causes(chosen),
                months(read, YearMonth.from(now)),
                received(read));
    }

    private static List<Integer> years(List<Incidents> all) {
        return all.stream()
                .map(incidents -> incidents.month().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static List<OfProduct> products(Read read, Map<String, Long> left) {
        SortedSet<String> codes = new TreeSet<>();
        read.incidents().forEach(incidents -> codes.add(incidents.product()));
        read.money().forEach(booked -> codes.add(booked.product()));
        List<OfProduct> products = new ArrayList<>();
        for (String code : codes) {
            List<Incidents> own = read.incidents().stream()
                    .filter(incidents -> incidents.product().equals(code))
                    .toList();
            products.add(new OfProduct(
                    code,
                    own.stream().mapToLong(Incidents::received).sum(),
                    own.stream().mapToLong(Incidents::open).sum(),
                    read.overdue().getOrDefault(code, 0L),
                    money(read.money().stream()
                            .filter(booked -> booked.product().equals(code))),
                    left.get(code)));
        }
        return products;
    }

    private static Money money(Stream<Booked> booked) {
        return booked.map(Booked::money).reduce(Money.NONE, Money::plus);
    }

    /** Each product by itself, then all together. */
    private static List<Waited> waited(Map<String, Delays> byProduct) {
        List<Waited> waited = new ArrayList<>();
        Delays all = new Delays();
        new TreeMap<>(byProduct).forEach((product, delays) -> {
            waited.add(waited(product, delays));
            all.add(delays);
        });
        if (waited.size() > 1) {
            waited.add(waited(null, all));
        }
        return waited;
    }

    private static Waited waited(@Nullable String product, Delays delays) {
        return new Waited(product, delays.times(), delays.waiting(), delays.within(HALF), delays.within(NINE_OF_TEN));
    }

    private static List<OfKind> kinds(List<Incidents> chosen) {
        return counted(chosen, incidents -> KINDS.get(incidents.kind())).entrySet().stream()
                .flatMap(entry -> entry.getKey().stream().map(kind -> new OfKind(kind, entry.getValue())))
                .sorted(Comparator.comparingLong(OfKind::incidents).reversed().thenComparing(OfKind::kind))
                .toList();
    }

    private static List<OfCause> causes(List<Incidents> chosen) {
        return counted(chosen, incidents -> incidents.cause() == null ? null : CAUSES.get(incidents.cause()))
                .entrySet()
                .stream()
                .map(entry -> new OfCause(entry.getKey().orElse(null), entry.getValue()))
                .sorted(Comparator.comparing((OfCause of) -> of.cause() == null)
                        .thenComparing(
                                Comparator.comparingLong(OfCause::incidents).reversed())
                        .thenComparing(of -> String.valueOf(of.cause())))
                .toList();
    }

    private static <T> Map<Optional<T>, Long> counted(List<Incidents> chosen, Function<Incidents, @Nullable T> by) {
        return chosen.stream()
                .collect(Collectors.groupingBy(
                        incidents -> Optional.ofNullable(by.apply(incidents)),
                        Collectors.summingLong(Incidents::received)));
    }

    private static List<OfMonth> months(Read read, YearMonth current) {
        Map<YearMonth, Long> received = new HashMap<>();
        read.incidents().forEach(incidents -> received.merge(incidents.month(), incidents.received(), Long::sum));
        return Stream.iterate(current.minusMonths(MONTHS - 1L), month -> month.plusMonths(1))
                .limit(MONTHS)
                .map(month -> new OfMonth(
                        month, received.getOrDefault(month, 0L), read.paid().getOrDefault(month, 0L)))
                .toList();
    }

    private static List<OfYear> received(Read read) {
        SortedSet<Integer> years = new TreeSet<>(years(read.incidents()));
        read.paid().keySet().forEach(month -> years.add(month.getYear()));
        List<OfYear> rows = new ArrayList<>();
        for (Integer year : years) {
            List<Incidents> own = read.incidents().stream()
                    .filter(incidents -> incidents.month().getYear() == year)
                    .toList();
            rows.add(new OfYear(
                    year,
                    own.stream().mapToLong(Incidents::received).sum(),
                    own.stream().mapToLong(Incidents::open).sum(),
                    money(read.money().stream().filter(booked -> year.equals(booked.year()))),
                    read.paid().entrySet().stream()
                            .filter(entry -> entry.getKey().getYear() == year)
                            .mapToLong(Map.Entry::getValue)
                            .sum()));
        }
        Money ofPeriods = money(read.money().stream().filter(booked -> booked.year() == null));
        if (!ofPeriods.equals(Money.NONE)) {
            rows.add(new OfYear(null, 0, 0, ofPeriods, null));
        }
        return rows;
    }
}
