package io.shirase.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Cause;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.LeakedData;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What two reports of one event say together")
class MergePointTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final LocalDateTime TIME = DAY.atTime(10, 0);
    private static final KnownFacts NOTHING = new KnownFacts(Facts.of(IncidentKind.SUSPECTED_ATTACK), Particulars.NONE);

    /** Differs from {@link #NOTHING} in everything. */
    private static final KnownFacts PLENTY = new KnownFacts(
            new Facts(
                    IncidentKind.LEAK,
                    Cause.values()[0],
                    new Discovery(DAY, LocalTime.of(9, 0), "田中"),
                    NoticeFrom.values()[0],
                    true,
                    TIME,
                    SuspicionOutcome.NO_ATTACK,
                    true,
                    TIME,
                    TIME,
                    DAY,
                    DAY,
                    DAY,
                    DAY,
                    false,
                    LeakedData.CORPORATE,
                    true,
                    true),
            new Particulars(
                    new Particulars.Safety(true),
                    Set.of(Symptom.RANSOM_NOTE),
                    new Affected("メール", 12, Set.of(DataKind.CORPORATE)),
                    new Orders(true, "調査", Moment.of(TIME)),
                    List.of(new Told(Told.Whom.POLICE, Moment.UNKNOWN)),
                    "開けない",
                    new Caller("佐藤", "03", Moment.of(TIME))));

    @Test
    @DisplayName("every fact and everything told belongs to a point")
    void wholeOfBoth() {
        KnownFacts taken = NOTHING;
        for (MergePoint point : MergePoint.values()) {
            taken = point.take(taken, PLENTY);
        }

        assertThat(taken).isEqualTo(PLENTY);
        assertThat(FactChange.between(NOTHING.facts(), PLENTY.facts()))
                .hasSize(Facts.class.getRecordComponents().length);
        assertThat(FactChange.between(NOTHING.told(), PLENTY.told()))
                .hasSize(Particulars.class.getRecordComponents().length);
        assertThat(MergePoint.changed(NOTHING, PLENTY)).containsExactlyInAnyOrder(MergePoint.values());
        assertThat(MergePoint.changed(PLENTY, PLENTY)).isEmpty();
    }

    @Test
    @DisplayName("what only one knows holds, and only what both say differently is asked")
    void unknownLoses() {
        KnownFacts mine = NOTHING.withTold(edit -> edit.description = "止まった");
        KnownFacts other = NOTHING.withFacts(edit -> edit.occurredAt = TIME)
                .withTold(edit -> edit.affected = edit.affected.withPeople(3));

        assertThat(MergePoint.open(mine, other)).isEmpty();
        KnownFacts merged = MergePoint.merged(mine, other, Set.of());
        assertThat(merged.facts().occurredAt()).isEqualTo(TIME);
        assertThat(merged.told().affected().people()).isEqualTo(3);
        assertThat(merged.told().description()).isEqualTo("止まった");
        assertThat(MergePoint.merged(other, mine, Set.of())).isEqualTo(merged);
    }

    @Test
    @DisplayName("of what both say, what is said to hold does")
    void asked() {
        KnownFacts mine = NOTHING.withTold(edit -> edit.description = "止まった");
        KnownFacts other =
                NOTHING.withFacts(edit -> edit.kind = IncidentKind.LEAK).withTold(edit -> edit.description = "漏れた");

        assertThat(MergePoint.open(mine, other)).containsExactlyInAnyOrder(MergePoint.KIND, MergePoint.DESCRIPTION);
        assertThat(MergePoint.merged(mine, other, Set.of())).isEqualTo(mine);
        assertThat(MergePoint.merged(mine, other, Set.of(MergePoint.KIND)))
                .isEqualTo(mine.withFacts(edit -> edit.kind = IncidentKind.LEAK));
    }

    @Test
    @DisplayName("an incident that the policy does not pay for is never made so, or otherwise, unasked")
    void payable() {
        KnownFacts refused = NOTHING.withFacts(edit -> edit.payable = false);

        assertThat(MergePoint.open(NOTHING, refused)).containsExactly(MergePoint.PAYABLE);
        assertThat(MergePoint.merged(NOTHING, refused, Set.of()).facts().payable())
                .isTrue();
        assertThat(MergePoint.merged(refused, NOTHING, Set.of()).facts().payable())
                .isFalse();
    }

    @Test
    @DisplayName("the earliest discovery and the first notice to the insurer count, whichever is merged into which")
    void earliest() {
        KnownFacts early = NOTHING.withFacts(edit -> {
            edit.discovery = new Discovery(DAY, LocalTime.of(22, 0), "");
            edit.insurerNotifiedAt = TIME.plusHours(13);
        });
        KnownFacts late = NOTHING.withFacts(edit -> {
            edit.discovery = new Discovery(DAY.plusDays(1), null, "田中");
            edit.insurerNotifiedAt = TIME.plusHours(12);
        });

        KnownFacts merged = MergePoint.merged(late, early, Set.of());

        assertThat(merged).isEqualTo(MergePoint.merged(early, late, Set.of()));
        assertThat(merged.facts().discovery()).isEqualTo(new Discovery(DAY, LocalTime.of(22, 0), "田中"));
        assertThat(merged.facts().insurerNotifiedAt()).isEqualTo(TIME.plusHours(12));
        assertThat(MergePoint.open(late, early)).isEmpty();
    }

    @Test
    @DisplayName("a discovery that nobody has dated loses, and of one day the known time holds")
    void earliestKnown() {
        Discovery dated = new Discovery(DAY, null, "");
        Discovery timed = new Discovery(DAY, LocalTime.of(9, 0), "");

        assertThat(TakenTogether.earliest(Discovery.UNKNOWN, dated)).isEqualTo(dated);
        assertThat(TakenTogether.earliest(dated, Discovery.UNKNOWN)).isEqualTo(dated);
        assertThat(TakenTogether.earliest(dated, timed)).isEqualTo(timed);
        assertThat(TakenTogether.earliest(timed, dated)).isEqualTo(timed);
        assertThat(TakenTogether.earliest(Discovery.UNKNOWN, Discovery.UNKNOWN)).isEqualTo(Discovery.UNKNOWN);
    }

    @Test
    @DisplayName(
            "all that was seen, leaked and told counts, each told one at the earliest time, and nobody beside somebody no more")
    void united() {
        KnownFacts one = NOTHING.withTold(edit -> {
            edit.symptoms = Set.of(Symptom.RANSOM_NOTE);
            edit.affected = edit.affected.withDataKinds(Set.of(DataKind.CORPORATE));
            edit.told = List.of(new Told(Told.Whom.NOBODY, Moment.UNKNOWN));
        });
        KnownFacts other = NOTHING.withTold(edit -> {
            edit.symptoms = Set.of(Symptom.SLOW_SYSTEM);
            edit.told =
                    List.of(new Told(Told.Whom.POLICE, Moment.of(TIME)), new Told(Told.Whom.AGENCY, Moment.UNKNOWN));
        });
        KnownFacts third = NOTHING.withTold(edit -> edit.told = List.of(
                new Told(Told.Whom.POLICE, Moment.of(TIME.minusDays(1))), new Told(Told.Whom.AGENCY, Moment.of(TIME))));

        KnownFacts merged = MergePoint.merged(MergePoint.merged(one, other, Set.of()), third, Set.of());

        assertThat(merged.told().symptoms()).containsExactlyInAnyOrder(Symptom.RANSOM_NOTE, Symptom.SLOW_SYSTEM);
        assertThat(merged.told().affected().dataKinds()).containsExactly(DataKind.CORPORATE);
        assertThat(merged.facts().data()).isEqualTo(LeakedData.CORPORATE);
        assertThat(merged.told().told())
                .containsExactlyInAnyOrder(
                        new Told(Told.Whom.POLICE, Moment.of(TIME.minusDays(1))),
                        new Told(Told.Whom.AGENCY, Moment.of(TIME)));
    }

    @Test
    @DisplayName("A change reads as words in the audit trail, part by part, with a dash where nothing was known")
    void told() {
        Caller caller = new Caller("", "03-0000-0000", new Moment(LocalDate.of(2026, 11, 27), null));

        assertThat(FactChange.between(Particulars.NONE, Particulars.NONE.with(edit -> edit.caller = caller)))
                .extracting(FactChange::toString)
                .containsExactly("caller: – → telephone 03-0000-0000, calledAt (day 2026-11-27)");
    }
}
