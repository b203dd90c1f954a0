package io.shirase.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Cause;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.LeakedData;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.incident.Affected;
import io.shirase.incident.DataKind;
import io.shirase.incident.Discovery;
import io.shirase.incident.Facts;
import io.shirase.incident.Particulars;
import io.shirase.incident.Told;
import io.shirase.language.Words;
import io.shirase.time.Counting;
import io.shirase.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A duty to tell somebody")
class DutiesTest {

    private static final LocalDate KNOWN = LocalDate.of(2026, 11, 24);
    private static final Authorities AUTHORITIES = Authorities.load();
    private static final Words WORDS = Words.in(Locale.JAPANESE);

    @ParameterizedTest(name = "{0}, cause {1}, outcome {2}, {3}, {4} persons: {5} {6}, My Number {7} {8}")
    @CsvSource({
        // 4号: more than a thousand, where nothing else is a ground
        "LEAK, SYSTEM_ERROR, , CONTACT, 1000, NOT_DUE, , NOT_DUE,",
        "LEAK, SYSTEM_ERROR, , CONTACT, 1001, DUE, MANY, NOT_DUE,",
        // 1号 and 2号: one person
        "LEAK, SYSTEM_ERROR, , SENSITIVE, 1, DUE, SENSITIVE, NOT_DUE,",
        "LEAK, SYSTEM_ERROR, , CARD_NUMBERS, , DUE, FINANCIAL, NOT_DUE,",
        "LEAK, SYSTEM_ERROR, , CREDENTIALS, , DUE, FINANCIAL, NOT_DUE,",
        // My Number: more than a hundred, or a wrongful purpose; who may have seen it, nobody has said
        "LEAK, SYSTEM_ERROR, , MY_NUMBER, 100, NOT_DUE, , UNKNOWN,",
        "LEAK, SYSTEM_ERROR, , MY_NUMBER, 101, NOT_DUE, , DUE, MANY",
        "CYBER_ATTACK, , , MY_NUMBER, 1, DUE, WRONGFUL, DUE, WRONGFUL",
        // 3号: an attack under whatever kind it is filed, a suspicion, what staff took away
        "CYBER_ATTACK, , , CONTACT, 1, DUE, WRONGFUL, NOT_DUE,",
        "SUSPECTED_ATTACK, , , CONTACT, 1, DUE, WRONGFUL, NOT_DUE,",
        "SUSPECTED_ATTACK, , PENDING, CONTACT, 1, DUE, WRONGFUL, NOT_DUE,",
        "SUSPECTED_ATTACK, , NO_ATTACK, CONTACT, 1, NOT_DUE, , NOT_DUE,",
        "LEAK, CYBER_ATTACK, , CONTACT, 1, DUE, WRONGFUL, NOT_DUE,",
        "LEAK, , ATTACK, CONTACT, 1, DUE, WRONGFUL, NOT_DUE,",
        "LEAK, EMPLOYEE_CRIME, , CONTACT, 1, DUE, WRONGFUL, NOT_DUE,",
        // whether it was lost or stolen, how many and which kinds: unknown is never no
        "LEAK, PAPER_LOSS, , CONTACT, 1, UNKNOWN, , NOT_DUE,",
        "LEAK, , , CONTACT, 1, UNKNOWN, , NOT_DUE,",
        "LEAK, SYSTEM_ERROR, , CONTACT, , UNKNOWN, , NOT_DUE,",
        "LEAK, SYSTEM_ERROR, , , 5, UNKNOWN, , UNKNOWN,",
        "LEAK, , , , , UNKNOWN, , UNKNOWN,",
        "CYBER_ATTACK, , , , , UNKNOWN, WRONGFUL, UNKNOWN, WRONGFUL",
        // nobody's data
        "CYBER_ATTACK, , , CORPORATE, , NOT_DUE, , NOT_DUE,",
        "CYBER_ATTACK, , , , 0, NOT_DUE, , NOT_DUE,"
    })
    @DisplayName("follows the grounds of its rule, and stays unknown while they are")
    void grounds(
            IncidentKind kind,
            @Nullable Cause cause,
            @Nullable SuspicionOutcome outcome,
            @Nullable DataKind data,
            @Nullable Integer people,
            Standing standing,
            @Nullable Ground ground,
            Standing myNumber,
            @Nullable Ground ofMyNumber) {
        Facts facts = facts(kind).with(edit -> {
            edit.cause = cause;
            edit.outcome = outcome;
        });

        Duty commission = duty("commission-final", facts, affected(people, data));
        assertThat(commission.standing()).isEqualTo(standing);
        assertThat(commission.grounds()).isEqualTo(ground == null ? Set.of() : Set.of(ground));
        Duty number = duty("my-number-final", facts, affected(people, data));
        assertThat(number.standing()).isEqualTo(myNumber);
        assertThat(number.grounds()).isEqualTo(ofMyNumber == null ? Set.of() : Set.of(ofMyNumber));
    }

    @Test
    @DisplayName("says what would have to be known")
    void missing() {
        Duty duty = duty("commission-final", facts(IncidentKind.LEAK), affected(null, DataKind.CONTACT));

        assertThat(duty.missing()).containsExactlyInAnyOrder(Missing.PEOPLE, Missing.WRONGFUL);
        assertThat(duty.inWords(WORDS)).isEqualTo("知らせる義務があるかどうかは、まだ分かりません。人数、盗まれたり持ち出されたりしたおそれがあるかが分かれば判断できます。");
        assertThat(duty.name(WORDS)).isEqualTo("必要な場合：個人情報保護委員会への確報");
    }

    @Test
    @DisplayName("about My Numbers stands back while nobody has said which data is affected")
    void nobodyNamed() {
        Facts attack = facts(IncidentKind.CYBER_ATTACK);

        assertThat(duty("my-number-final", attack, Particulars.NONE).isAboutDataNobodyNamed())
                .isTrue();
        assertThat(duty("commission-final", attack, Particulars.NONE).isAboutDataNobodyNamed())
                .isFalse();
        assertThat(duty("my-number-final", facts(IncidentKind.LEAK), affected(5, DataKind.MY_NUMBER))
                        .isAboutDataNobodyNamed())
                .isFalse();
    }

    @Test
    @DisplayName("is none for data of firms only, nor for what was known before it was in force")
    void none() {
        Facts firms = facts(IncidentKind.CYBER_ATTACK).with(edit -> edit.data = LeakedData.CORPORATE);
        Facts old = facts(IncidentKind.CYBER_ATTACK).with(edit -> edit.discovery = on(LocalDate.of(2022, 3, 31)));
        Facts first = facts(IncidentKind.CYBER_ATTACK).with(edit -> edit.discovery = on(LocalDate.of(2022, 4, 1)));

        assertThat(duty("commission-final", firms, affected(5, DataKind.CONTACT))
                        .standing())
                .isEqualTo(Standing.NOT_DUE);
        assertThat(all(old, affected(5, DataKind.CONTACT), List.of()))
                .extracting(Duty::code)
                .doesNotContain("commission-prompt", "commission-final", "persons");
        assertThat(duty("commission-final", first, affected(5, DataKind.CONTACT))
                        .standing())
                .isEqualTo(Standing.DUE);
    }

    @ParameterizedTest(name = "known {0}: prompt report {1}, final report {2} or {3}")
    @CsvSource({
        "2026-11-24, 2026-11-28, 2026-12-23, 2027-01-22",
        "2026-12-05, 2026-12-09, 2027-01-04, 2027-02-02",
        "2026-11-05, 2026-11-09, 2026-12-04, 2027-01-04",
        "2027-04-05, 2027-04-09, 2027-05-06, 2027-06-03",
        // over a year's end that is closed until 3 January, and over a leap day
        "2025-12-03, 2025-12-07, 2026-01-05, 2026-02-02",
        "2028-01-31, 2028-02-04, 2028-02-29, 2028-03-30",
        "2027-01-31, 2027-02-04, 2027-03-01, 2027-03-31"
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

        assertThat(lastDay("commission-prompt", leak, sensitive)).isEqualTo(prompt);
        assertThat(lastDay("commission-final", leak, sensitive)).isEqualTo(thirty);
        assertThat(lastDay("commission-final", attack, sensitive)).isEqualTo(sixty);
        assertThat(lastDay("my-number-final", attack, affected(5, DataKind.MY_NUMBER)))
                .isEqualTo(sixty);
    }

    @Test
    @DisplayName("says how the days were counted, and that authorities are closed on the last of them")
    void counted() {
        Facts leak = facts(IncidentKind.LEAK).with(edit -> edit.discovery = on(LocalDate.of(2026, 12, 5)));

        assertThat(clock("commission-final", leak, affected(5, DataKind.SENSITIVE))
                        .howCounted(WORDS))
                .isEqualTo("2026年12月5日(土)に知りました。その日を1日目と数えて、土日と祝日も入れた30日目は2027年1月3日(日)です。"
                        + "その日は役所が休みのため、次に開く2027年1月4日(月)が最終日です。");
        assertThat(clock("commission-prompt", leak, affected(5, DataKind.SENSITIVE))
                        .howCounted(WORDS))
                .isEqualTo(
                        "2026年12月5日(土)に知りました。その日を1日目と数えて、おおむね3日目から5日目の2026年12月9日(水)までが目安です。" + "法律は「速やかに」とだけ定めています。");
    }

    @Test
    @DisplayName("has no clock while nobody has said when it was discovered, and says so")
    void withoutDiscovery() {
        Facts unknown = facts(IncidentKind.CYBER_ATTACK).with(edit -> edit.discovery = Discovery.UNKNOWN);
        Duty duty = duty("commission-final", unknown, affected(5, DataKind.CONTACT));

        assertThat(duty.standing()).isEqualTo(Standing.DUE);
        assertThat(duty.findClock()).isEmpty();
        assertThat(duty.missing()).containsExactly(Missing.DISCOVERY);
        assertThat(duty.inWords(WORDS)).contains("最初に気づいた日");
    }

    @Test
    @DisplayName("is done where the incident says that they were told, which is not yet the final report")
    void told() {
        Particulars answers = affected(5, DataKind.MY_NUMBER)
                .with(edit -> edit.told = List.of(new Told(Told.Whom.PPC, new Moment(KNOWN, null))));
        List<Duty> all = all(facts(IncidentKind.CYBER_ATTACK), answers, List.of());

        assertThat(all.stream().filter(Duty::isDone))
                .extracting(Duty::code)
                .containsExactly("commission-prompt", "my-number-prompt", "insurer-notice");
        assertThat(Objects.requireNonNull(find(all, "insurer-notice").done()).number())
                .isEqualTo("SR-2026-000123");
    }

    @Test
    @DisplayName("follows what a person decided, until the facts are to decide again")
    void decided() {
        Facts unknown = facts(IncidentKind.LEAK);
        Particulars nothing = Particulars.NONE;
        DutyEntry yes = said("commission-final", DutyEntry.Kind.APPLIES, "弁護士に確認");
        DutyEntry no = said("commission-final", DutyEntry.Kind.APPLIES_NOT, "委託元に知らせた");
        DutyEntry facts = said("commission-final", DutyEntry.Kind.BY_FACTS, "");

        Duty decided = find(all(unknown, nothing, List.of(yes)), "commission-final");
        assertThat(decided.standing()).isEqualTo(Standing.DUE);
        assertThat(decided.findClock()).map(DutyClock::lastDay).contains(LocalDate.of(2026, 12, 23));
        assertThat(decided.inWords(WORDS)).contains("港 花子さん", "弁護士に確認");
        assertThat(find(all(unknown, nothing, List.of(yes, no)), "commission-final")
                        .standing())
                .isEqualTo(Standing.NOT_DUE);
        assertThat(find(all(unknown, nothing, List.of(yes, no, facts)), "commission-final")
                        .standing())
                .isEqualTo(Standing.UNKNOWN);
    }

    @Test
    @DisplayName("toward police, IPA and JPCERT/CC is none: it is offered where it was or may be an attack")
    void voluntary() {
        for (String code : List.of("police", "ipa", "jpcert")) {
            assertThat(duty(code, facts(IncidentKind.CYBER_ATTACK), Particulars.NONE)
                            .standing())
                    .isEqualTo(Standing.DUE);
            assertThat(duty(code, facts(IncidentKind.CYBER_ATTACK), Particulars.NONE)
                            .isOpen())
                    .isFalse();
            assertThat(duty(code, facts(IncidentKind.LEAK), Particulars.NONE).standing())
                    .isEqualTo(Standing.UNKNOWN);
        }
    }

    @ParameterizedTest(name = "{0} {1}, counted {2}, known {3} at {4}: until {5} {6}")
    @CsvSource({
        "3, DAYS, DAY_ITSELF, 2026-12-30, , 2027-01-01,",
        "3, DAYS, NEXT_DAY, 2026-12-30, , 2027-01-02,",
        "1, DAYS, NEXT_DAY, 2028-02-28, , 2028-02-29,",
        "72, HOURS, DAY_ITSELF, 2026-12-30, 09:30, 2027-01-02, 09:30",
        "24, HOURS, DAY_ITSELF, 2026-11-24, , 2026-11-25, 00:00"
    })
    @DisplayName("by contract is counted as the contract says, in days or hours, closed days or not")
    void contract(
            int length,
            ContractDuty.Unit unit,
            Counting counted,
            LocalDate known,
            @Nullable LocalTime time,
            LocalDate lastDay,
            @Nullable LocalTime until) {
        ContractDuty contract = new ContractDuty(new UUID(0, 7), "大手商事株式会社", "第12条", length, unit, counted, null);
        Facts facts = facts(IncidentKind.LEAK).with(edit -> edit.discovery = new Discovery(known, time, ""));
        DutyClock clock = find(
                        new DutyReader(SampleIncident.of(facts, Particulars.NONE), List.of())
                                .all(List.of(), List.of(contract)),
                        "contract:" + contract.id())
                .findClock()
                .orElseThrow();

        assertThat(clock.lastDay()).isEqualTo(lastDay);
        assertThat(clock.until()).isEqualTo(until);
        assertThat(clock.timeAssumed()).isEqualTo(unit == ContractDuty.Unit.HOURS && time == null);
    }

    @ParameterizedTest(name = "{0}, arisen {1}, paid {2}: {3} until {4}")
    @CsvSource({
        "LAWYER, 2026-11-23, 2026-12-15, ARISEN, 2029-11-23",
        "LAWYER, 2027-02-28, , ARISEN, 2030-02-28",
        "LAWYER, 2028-02-28, , ARISEN, 2031-02-28",
        "LAWYER, 2028-02-29, , ARISEN, 2031-02-28",
        "LAWYER, 2026-12-15, 2026-11-23, PAID, 2029-11-23",
        "LAWYER, , 2026-11-23, PAID, 2029-11-23",
        "LAWYER, , , UNKNOWN,",
        "DAMAGES, 2026-11-23, 2026-12-15, LIABILITY,"
    })
    @DisplayName("is no matter of the limitation: each line has three years of its own from the next day on")
    void limitation(
            Activity activity,
            @Nullable LocalDate arisen,
            @Nullable LocalDate paid,
            Limitation.Start start,
            @Nullable LocalDate lastDay) {
        ExpenseFacts facts = ExpenseFacts.NONE.with(edit -> {
            edit.activity = activity;
            edit.accruedOn = arisen;
            edit.spentOn = paid;
        });
        UUID id = new UUID(0, 1);
        Limitation of = Limitations.of(
                new ExpenseLine(id, id, 1, 1, facts, List.of(), "", Instant.EPOCH, "", Instant.EPOCH, 0));

        assertThat(of.start()).isEqualTo(start);
        assertThat(of.lastDay()).isEqualTo(lastDay);
    }

    private static DutyEntry said(String code, DutyEntry.Kind kind, String why) {
        return new DutyEntry(UUID.randomUUID(), code, kind, Moment.UNKNOWN, "", why, Instant.EPOCH, "港 花子");
    }

    private static LocalDate lastDay(String code, Facts facts, Particulars particulars) {
        return clock(code, facts, particulars).lastDay();
    }

    private static DutyClock clock(String code, Facts facts, Particulars particulars) {
        return duty(code, facts, particulars).findClock().orElseThrow();
    }

    private static Duty duty(String code, Facts facts, Particulars particulars) {
        return find(all(facts, particulars, List.of()), code);
    }

    private static Duty find(List<Duty> all, String code) {
        return all.stream().filter(duty -> duty.code().equals(code)).findFirst().orElseThrow();
    }

    private static List<Duty> all(Facts facts, Particulars particulars, List<DutyEntry> said) {
        return new DutyReader(SampleIncident.of(facts, particulars), said).all(AUTHORITIES.all(), List.of());
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
