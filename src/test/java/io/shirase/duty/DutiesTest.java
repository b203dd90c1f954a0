package io.shirase.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Cause;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.LeakedData;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.incident.Affected;
import io.shirase.incident.DataKind;
import io.shirase.incident.Discovery;
import io.shirase.incident.Facts;
import io.shirase.incident.Particulars;
import io.shirase.incident.Told;
import io.shirase.language.Words;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The duty to report to the commission")
class DutiesTest {

    private static final LocalDate KNOWN = LocalDate.of(2026, 11, 24);
    private static final Words WORDS = Words.in(Locale.JAPANESE);

    @ParameterizedTest(name = "{0}, cause {1}, outcome {2}, {3}, {4} persons: {5} {6}")
    @CsvSource({
        // 4号: more than a thousand, where nothing else is a ground
        "LEAK, SYSTEM_ERROR, , CONTACT, 1000, NOT_DUE,",
        "LEAK, SYSTEM_ERROR, , CONTACT, 1001, DUE, MANY",
        // 1号, 2号 and My Number: one person
        "LEAK, SYSTEM_ERROR, , SENSITIVE, 1, DUE, SENSITIVE",
        "LEAK, SYSTEM_ERROR, , CARD_NUMBERS, , DUE, FINANCIAL",
        "LEAK, SYSTEM_ERROR, , CREDENTIALS, , DUE, FINANCIAL",
        "LEAK, SYSTEM_ERROR, , MY_NUMBER, 1, DUE, MY_NUMBER",
        // 3号: an attack under whatever kind it is filed, a suspicion, what staff took away
        "CYBER_ATTACK, , , CONTACT, 1, DUE, WRONGFUL",
        "SUSPECTED_ATTACK, , , CONTACT, 1, DUE, WRONGFUL",
        "SUSPECTED_ATTACK, , PENDING, CONTACT, 1, DUE, WRONGFUL",
        "SUSPECTED_ATTACK, , NO_ATTACK, CONTACT, 1, NOT_DUE,",
        "LEAK, CYBER_ATTACK, , CONTACT, 1, DUE, WRONGFUL",
        "LEAK, , ATTACK, CONTACT, 1, DUE, WRONGFUL",
        "LEAK, EMPLOYEE_CRIME, , CONTACT, 1, DUE, WRONGFUL",
        // whether it was lost or stolen, how many and which kinds: unknown is never no
        "LEAK, PAPER_LOSS, , CONTACT, 1, UNKNOWN,",
        "LEAK, , , CONTACT, 1, UNKNOWN,",
        "LEAK, SYSTEM_ERROR, , CONTACT, , UNKNOWN,",
        "LEAK, SYSTEM_ERROR, , , 5, UNKNOWN,",
        "LEAK, , , , , UNKNOWN,",
        "CYBER_ATTACK, , , , , UNKNOWN, WRONGFUL",
        // nobody's data
        "CYBER_ATTACK, , , CORPORATE, , NOT_DUE,",
        "CYBER_ATTACK, , , , 0, NOT_DUE,"
    })
    @DisplayName("follows the four grounds of the rule, and stays unknown while they are")
    void grounds(
            IncidentKind kind,
            @Nullable Cause cause,
            @Nullable SuspicionOutcome outcome,
            @Nullable DataKind data,
            @Nullable Integer people,
            Standing standing,
            @Nullable Ground ground) {
        Facts facts = facts(kind).with(edit -> {
            edit.cause = cause;
            edit.outcome = outcome;
        });
        Duty duty = Duties.of(facts, affected(people, data));

        assertThat(duty.standing()).isEqualTo(standing);
        assertThat(duty.grounds()).isEqualTo(ground == null ? Set.of() : Set.of(ground));
    }

    @Test
    @DisplayName("says what would have to be known")
    void missing() {
        Duty duty = Duties.of(facts(IncidentKind.LEAK), affected(null, DataKind.CONTACT));

        assertThat(duty.missing()).containsExactlyInAnyOrder(Missing.PEOPLE, Missing.WRONGFUL);
        assertThat(duty.inWords(WORDS))
                .isEqualTo("個人情報保護委員会への報告が必要かどうかは、まだ分かりません。" + "人数、盗まれたり持ち出されたりしたおそれがあるかが分かれば判断できます。");
        assertThat(duty.clocks().getLast().name(WORDS)).isEqualTo("必要な場合：個人情報保護委員会への確報");
    }

    @Test
    @DisplayName("is none for data of firms only, nor for what was known before it was in force")
    void none() {
        Facts firms = facts(IncidentKind.CYBER_ATTACK).with(edit -> edit.data = LeakedData.CORPORATE);
        Facts old = facts(IncidentKind.CYBER_ATTACK).with(edit -> edit.discovery = on(LocalDate.of(2019, 5, 1)));

        assertThat(Duties.of(firms, affected(5, DataKind.CONTACT)).standing()).isEqualTo(Standing.NOT_DUE);
        assertThat(Duties.of(old, affected(5, DataKind.CONTACT)).clocks()).isEmpty();
    }

    @ParameterizedTest(name = "known {0}: prompt report {1}, final report {2} or {3}")
    @CsvSource({
        "2026-11-24, 2026-11-28, 2026-12-23, 2027-01-22",
        "2026-12-05, 2026-12-09, 2027-01-04, 2027-02-02",
        "2026-11-05, 2026-11-09, 2026-12-04, 2027-01-04",
        "2027-04-05, 2027-04-09, 2027-05-06, 2027-06-03"
    })
    @DisplayName(
            "counts the day of knowledge as day 1: 30 days, 60 where a wrongful purpose may be behind it, to an open day")
    void clocks(LocalDate known, LocalDate prompt, LocalDate thirty, LocalDate sixty) {
        Facts leak = facts(IncidentKind.LEAK).with(edit -> {
            edit.discovery = on(known);
            edit.cause = Cause.SYSTEM_ERROR;
        });
        Facts attack = leak.with(edit -> edit.kind = IncidentKind.CYBER_ATTACK);
        Particulars sensitive = affected(5, DataKind.SENSITIVE);

        assertThat(Duties.of(leak, sensitive).clocks())
                .extracting(ReportClock::lastDay)
                .containsExactly(prompt, thirty);
        assertThat(Duties.of(attack, sensitive).clocks())
                .extracting(ReportClock::lastDay)
                .containsExactly(prompt, sixty);
    }

    @Test
    @DisplayName("says how the days were counted, and that authorities are closed on the last of them")
    void counted() {
        Facts leak = facts(IncidentKind.LEAK).with(edit -> edit.discovery = on(LocalDate.of(2026, 12, 5)));
        ReportClock last =
                Duties.of(leak, affected(5, DataKind.SENSITIVE)).clocks().getLast();

        assertThat(last.howCounted(WORDS))
                .isEqualTo("2026年12月5日(土)に知りました。その日を1日目と数えて、土日と祝日も入れた30日目は2027年1月3日(日)です。"
                        + "その日は役所が休みのため、次に開く2027年1月4日(月)が最終日です。");
    }

    @Test
    @DisplayName("has no clock while nobody has said when it was discovered, and says so")
    void withoutDiscovery() {
        Facts unknown = facts(IncidentKind.CYBER_ATTACK).with(edit -> edit.discovery = Discovery.UNKNOWN);
        Duty duty = Duties.of(unknown, affected(5, DataKind.CONTACT));

        assertThat(duty.standing()).isEqualTo(Standing.DUE);
        assertThat(duty.clocks()).isEmpty();
        assertThat(duty.missing()).containsExactly(Missing.DISCOVERY);
        assertThat(duty.inWords(WORDS)).contains("最初に気づいた日");
    }

    @Test
    @DisplayName("knows that the commission has been told, which is not yet the final report")
    void told() {
        Particulars answers = affected(5, DataKind.CONTACT)
                .with(edit -> edit.told = List.of(new Told(Told.Whom.PPC, Moment.UNKNOWN)));
        Duty duty = Duties.of(facts(IncidentKind.CYBER_ATTACK), answers);

        assertThat(duty.clocks()).extracting(ReportClock::met).containsExactly(true, false);
    }

    private static Facts facts(IncidentKind kind) {
        return Facts.of(kind).with(edit -> edit.discovery = on(KNOWN));
    }

    private static Discovery on(LocalDate day) {
        return new Discovery(day, null, "");
    }

    private static Particulars affected(@Nullable Integer people, @Nullable DataKind kind) {
        return Particulars.NONE.with(
                edit -> edit.affected = new Affected("", people, kind == null ? Set.of() : Set.of(kind)));
    }
}
