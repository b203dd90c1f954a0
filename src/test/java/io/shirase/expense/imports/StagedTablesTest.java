package io.shirase.expense.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.expense.InvalidExpense;
import io.shirase.expense.StaleExpense;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.money.Yen;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.sheet.SheetRefused;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A table of expenses that was sent")
class StagedTablesTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private static final String HEAD = "使い道,支払先,金額（損害額）,費用が生じた日\n";

        @Autowired
        StagedTables tables;

        @Autowired
        Expenses expenses;

        private Incident incident;

        @BeforeEach
        void anIncident() {
            incident = newIncident(newPolicy());
            signIn("policyholder");
        }

        private UUID stage(String text) {
            try {
                return tables.stage(
                        incident.id(), "費用.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            } catch (SheetRefused refused) {
                throw new AssertionError(refused);
            }
        }

        @Test
        @DisplayName("is kept with what was mended and chosen, till it is taken, and found again by who sent it")
        void kept() {
            UUID id = stage(HEAD + "弁護士への相談,法律事務所,たくさん,2026/11/20\n,だれか,5万円,\n合計,,5,\n");
            TableLook look = tables.look(id);
            assertThat(look)
                    .extracting(TableLook::lines, TableLook::drafts, TableLook::faulty)
                    .containsExactly(2, 2, 1);
            assertThatExceptionOfType(InvalidExpense.class).isThrownBy(() -> tables.take(id));
            assertThat(expenses.ofIncident(incident.id())).isEmpty();

            tables.mend(id, 2, LineColumn.AMOUNT, "110,000");
            tables.choose(id, 3, Optional.empty());
            assertThat(tables.open(incident.id())).map(StagedTable::id).contains(id);
            assertThat(as("agency", () -> tables.open(incident.id()))).isEmpty();
            TableLook mended = tables.look(id);
            assertThat(mended.isReady()).isTrue();
            assertThat(mended.sum()).isEqualTo(Yen.of(160_000));
            assertThat(mended.first()).allMatch(line -> line.facts().accruedOn() == null);

            tables.forget(id);
            assertThat(tables.open(incident.id())).isEmpty();
        }

        @Test
        @DisplayName(
                "is taken in pieces, all or none and once, and taken back as a whole while none of its lines was changed")
        void takenAndBack() {
            UUID id = stage(HEAD + "弁護士への相談,法律事務所,1000,2026/11/20\n".repeat(1_200));
            tables.take(id);
            tables.take(id);
            List<ExpenseLine> lines = expenses.ofIncident(incident.id());
            assertThat(lines)
                    .hasSize(1_200)
                    .extracting(ExpenseLine::number)
                    .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, 1_200)
                            .boxed()
                            .toList());
            assertThat(tables.isTaken(id)).isTrue();
            assertThat(tables.open(incident.id())).isEmpty();
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> tables.mend(id, 2, LineColumn.AMOUNT, "1"));

            ExpenseLine changed = lines.get(700);
            ExpenseLine now = expenses.edit(
                    changed.id(),
                    changed.version(),
                    changed.facts().with(facts -> facts.amount = Yen.of(2)),
                    List.of());
            assertThatExceptionOfType(StaleExpense.class).isThrownBy(() -> tables.takeBack(id));
            assertThat(expenses.ofIncident(incident.id())).hasSize(1_200);

            expenses.remove(now.id(), now.version());
            tables.takeBack(id);
            tables.takeBack(id);
            assertThat(expenses.ofIncident(incident.id())).isEmpty();
            assertThat(tables.isTaken(id)).isFalse();
        }

        @Test
        @DisplayName("does not exist for a stranger, and goes after 30 days")
        void rights() {
            UUID id = stage(HEAD + "弁護士への相談,法律事務所,1000,2026/11/20\n");
            signIn("policyholder2");
            for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                    () -> tables.get(id),
                    () -> tables.look(id),
                    () -> tables.take(id),
                    () -> tables.takeBack(id),
                    () -> tables.forget(id),
                    () -> tables.mend(id, 2, LineColumn.AMOUNT, "1"),
                    () -> tables.choose(id, 0, Optional.empty()),
                    () -> tables.open(incident.id()),
                    () -> tables.stage(incident.id(), "x.csv", new ByteArrayInputStream(new byte[] {65})))) {
                assertThatExceptionOfType(NotFoundException.class).isThrownBy(attempt);
            }
            signIn("policyholder");
            clock.advance(Duration.ofDays(31));
            stage(HEAD + "弁護士への相談,法律事務所,1000,2026/11/20\n");
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> tables.get(id));
        }

        @Test
        @DisplayName("with more rows than are taken at once, or none, is refused, and nothing of it is kept")
        void refused() {
            assertThat(why(HEAD)).isEqualTo(SheetRefused.Why.EMPTY);
            assertThat(why(HEAD + "x,y,1,\n".repeat(LineSheet.MOST + LineSheet.LOOKED_AT)))
                    .isEqualTo(SheetRefused.Why.TOO_MANY_ROWS);
            assertThat(tables.open(incident.id())).isEmpty();
        }

        private SheetRefused.Why why(String text) {
            try {
                tables.stage(incident.id(), "x.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
                throw new AssertionError("was taken");
            } catch (SheetRefused refused) {
                return refused.why();
            }
        }
    }
}
