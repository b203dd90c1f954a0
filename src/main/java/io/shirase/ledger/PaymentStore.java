package io.shirase.ledger;

import io.shirase.money.Yen;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The payments and their steps as they are stored: added, and never changed. */
@Component
class PaymentStore {

    private final JdbcClient database;

    PaymentStore(JdbcClient database) {
        this.database = database;
    }

    void add(Payment payment) {
        database.sql("insert into ledger_payment (id, incident_id, policy_id, amount, way, account_id, ordered_by,"
                        + " ordered_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(payment.id())
                .param(payment.incidentId())
                .param(payment.policyId())
                .param(payment.amount().amount())
                .param(payment.way().name())
                .param(payment.accountId())
                .param(payment.by())
                .param(LedgerStore.utc(payment.at()))
                .update();
        for (Payment.Step step : payment.steps()) {
            add(payment.id(), 1 + payment.steps().indexOf(step), step);
        }
    }

    /** @param number the next one of the payment; the store refuses a number twice */
    void add(UUID paymentId, int number, Payment.Step step) {
        database.sql(
                        "insert into ledger_payment_step (id, payment_id, number_in_payment, kind, on_day, words, entered_by,"
                                + " entered_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(step.id())
                .param(paymentId)
                .param(number)
                .param(step.kind().name())
                .param(step.day())
                .param(step.words())
                .param(step.by())
                .param(LedgerStore.utc(step.at()))
                .update();
    }

    Optional<Payment> find(UUID id) {
        return read("payment.id = ?", id).stream().findFirst();
    }

    /** The oldest first. */
    List<Payment> ofIncident(UUID incidentId) {
        return read("payment.incident_id = ?", incidentId);
    }

    /** What was noted as paid elsewhere and stands. */
    List<Payment> paidElsewhere(UUID policyId) {
        return ofPeriod(policyId).stream().filter(Payment::isPaid).toList();
    }

    List<Payment> ofPeriod(UUID policyId) {
        return read("payment.policy_id = ?", policyId);
    }

    /** Every payment that is on its way, the oldest first. */
    List<Payment> onTheirWay() {
        return read(
                        "not exists (select 1 from ledger_payment_step done where done.payment_id = payment.id"
                                + " and done.kind in ('PAID', 'REFUSED', 'TAKEN_BACK')) and 1 = ?",
                        1)
                .stream()
                .filter(payment -> payment.state().isOnItsWay())
                .toList();
    }

    /** By their ids, the oldest first. */
    List<Payment> of(Collection<UUID> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    private List<Payment> read(String which, Object value) {
        Map<UUID, List<Payment.Step>> steps = database
                .sql(
                        "select step.* from ledger_payment_step step join ledger_payment payment on payment.id = step.payment_id"
                                + " where " + which + " order by step.number_in_payment")
                .param(value)
                .query((row, number) -> Map.entry(
                        row.getObject("payment_id", UUID.class),
                        new Payment.Step(
                                row.getObject("id", UUID.class),
                                PaymentStep.valueOf(row.getString("kind")),
                                row.getObject("on_day", LocalDate.class),
                                row.getString("words"),
                                row.getString("entered_by"),
                                row.getObject("entered_at", OffsetDateTime.class)
                                        .toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return database.sql("select payment.* from ledger_payment payment where " + which + " order by ordered_at, id")
                .param(value)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Payment(
                            id,
                            row.getObject("incident_id", UUID.class),
                            row.getObject("policy_id", UUID.class),
                            Yen.of(row.getLong("amount")),
                            PaymentWay.valueOf(row.getString("way")),
                            row.getObject("account_id", UUID.class),
                            row.getString("ordered_by"),
                            row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                            steps.getOrDefault(id, List.of()));
                })
                .list();
    }
}
