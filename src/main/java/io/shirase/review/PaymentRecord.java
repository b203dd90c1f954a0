package io.shirase.review;

import io.shirase.money.Yen;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

@Entity
@Immutable
@Table(name = "incident_payment")
class PaymentRecord implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID incidentId;

    @Column(name = "number_in_incident")
    private int number;

    private @Nullable Yen amount;
    private @Nullable LocalDate paidOn;
    private String enteredBy;
    private Instant enteredAt;

    @Transient
    private boolean added;

    @SuppressWarnings("NullAway.Init")
    protected PaymentRecord() {}

    PaymentRecord(Payment payment) {
        id = payment.id();
        incidentId = payment.incidentId();
        number = payment.number();
        amount = payment.amount();
        paidOn = payment.paidOn();
        enteredBy = payment.by();
        enteredAt = payment.at();
        added = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return added;
    }

    Payment toPayment() {
        return new Payment(id, incidentId, number, amount, paidOn, enteredBy, enteredAt);
    }
}
