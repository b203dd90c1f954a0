package io.shirase.incident;

import io.shirase.assessment.LeakedData;
import io.shirase.time.Moment;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What two reports of one event say together: when it was first noticed, when the insurer was first told, all that was seen. */
final class TakenTogether {

    private TakenTogether() {}

    /** @param merged what holds of everything else */
    static KnownFacts of(KnownFacts merged, KnownFacts one, KnownFacts other) {
        Affected affected = one.told().affected();
        Set<DataKind> kinds =
                leaked(affected.dataKinds(), other.told().affected().dataKinds());
        return merged.withFacts(edit -> {
                    edit.discovery =
                            earliest(one.facts().discovery(), other.facts().discovery());
                    edit.insurerNotifiedAt = earliest(
                            one.facts().insurerNotifiedAt(), other.facts().insurerNotifiedAt());
                    edit.data = Facts.dataOf(affected.withDataKinds(kinds), data(one, other));
                })
                .withTold(edit -> {
                    edit.symptoms = union(one.told().symptoms(), other.told().symptoms());
                    edit.affected = edit.affected.withDataKinds(kinds);
                    edit.told = told(one.told().told(), other.told().told());
                });
    }

    /** The earlier day; of the same day the earlier time, where one is known. Who noticed is named with it. */
    static Discovery earliest(Discovery one, Discovery other) {
        boolean isFirst = isFirst(one.moment(), other.moment());
        Discovery earlier = isFirst ? one : other;
        Discovery later = isFirst ? other : one;
        return earlier.by().isEmpty() ? new Discovery(earlier.on(), earlier.time(), later.by()) : earlier;
    }

    private static boolean isFirst(Moment one, Moment other) {
        if (one.day() == null || other.day() == null) {
            return one.day() != null || other.day() == null;
        }
        int days = one.day().compareTo(other.day());
        return days == 0 ? time(one).compareTo(time(other)) <= 0 : days < 0;
    }

    /** A time that is not known comes after one that is. */
    private static LocalTime time(Moment moment) {
        return Objects.requireNonNullElse(moment.time(), LocalTime.MAX);
    }

    private static @Nullable LocalDateTime earliest(@Nullable LocalDateTime one, @Nullable LocalDateTime other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** Whose data leaked by those who say what leaked; persons' where both do and differ. */
    private static LeakedData data(KnownFacts one, KnownFacts other) {
        if (other.told().affected().dataKinds().isEmpty()) {
            return one.facts().data();
        }
        if (one.told().affected().dataKinds().isEmpty()) {
            return other.facts().data();
        }
        return one.facts().data() == other.facts().data() ? one.facts().data() : LeakedData.PERSONAL;
    }

    /** Each once, at the earliest time that was given; nobody only where nobody else is. */
    private static List<Told> told(List<Told> one, List<Told> other) {
        Map<Told.Whom, Told> told = new LinkedHashMap<>();
        Stream.concat(one.stream(), other.stream())
                .forEach(each -> told.merge(
                        each.whom(), each, (first, second) -> isFirst(first.at(), second.at()) ? first : second));
        if (told.size() > 1) {
            told.remove(Told.Whom.NOBODY);
        }
        return List.copyOf(told.values());
    }

    /** That nothing leaked holds only where nobody says what did. */
    private static Set<DataKind> leaked(Set<DataKind> one, Set<DataKind> other) {
        Set<DataKind> all = union(one, other);
        if (all.size() > 1) {
            all.remove(DataKind.NONE);
        }
        return all;
    }

    private static <E> Set<E> union(Set<E> one, Set<E> other) {
        Set<E> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
