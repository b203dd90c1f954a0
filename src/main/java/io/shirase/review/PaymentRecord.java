package io.shirase.review;

import io.shirase.money.Yen;
import io.shirase.storage.AddedRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "incident_payment")
class PaymentRecord extends AddedRecord {

    private UUID incidentId;

    @Column(name = "number_in_incident")
    private int number;

    private @Nullable Yen amount;
    private @Nullable LocalDate paidOn;
    private String enteredBy;
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected PaymentRecord() {}

    PaymentRecord(Payment payment) {
        super(payment.id());
        incidentId = payment.incidentId();
        number = payment.number();
        amount = payment.amount();
        paidOn = payment.paidOn();
        enteredBy = payment.by();
        enteredAt = payment.at();
    }

    Payment toPayment() {
        return new Payment(getId(), incidentId, number, amount, paidOn, enteredBy, enteredAt);
    }
}
