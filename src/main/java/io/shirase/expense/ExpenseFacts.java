package io.shirase.expense;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Trait;
import io.shirase.money.Yen;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about an expense. Times are local times in Asia/Tokyo; a fact that is not known yet is null.
 *
 * @param activity what the money was spent on; null only in a draft
 * @param amount whole yen, the loss basis after tax treatment; null only in a draft
 * @param vendor who was paid or is to be; empty where not known
 * @param note anything else in words; empty where there is nothing
 * @param heads how many victims were paid
 * @param unitCost whole yen for each of them
 * @param claimId the claim of somebody else that it belongs to; when that was made and how it was settled is the claim's
 * @param paidByOtherInsurance whole yen that another policy has already paid of this line
 * @param stage how far it has come; null where nobody has said, as in a claim file
 * @param invoice what its invoice says; of no account for what is paid, which follows from the amount
 */
@Embeddable
public record ExpenseFacts(
        @Nullable Activity activity,
        @Nullable Yen amount,
        String vendor,
        String note,
        @Nullable LocalDateTime orderedAt,
        @Nullable LocalDate accruedOn,
        @Nullable LocalDate spentOn,
        @Nullable LocalDate consentOn,
        boolean outsourced,
        @Nullable Integer heads,
        @Nullable Yen unitCost,
        @Column(name = "damages_claim_id") @Nullable UUID claimId,
        boolean domestic,
        @Convert(converter = TraitsConverter.class) List<Trait> traits,
        Yen paidByOtherInsurance,
        @Enumerated(EnumType.STRING) @Nullable Stage stage,
        InvoiceFacts invoice) {

    /** How many characters of each text are kept. */
    public static final int MAX_VENDOR = 200;

    public static final int MAX_NOTE = 2000;

    /** Nothing known yet, and every default as in a claim file. */
    public static final ExpenseFacts NONE = new ExpenseFacts(
            null,
            null,
            "",
            "",
            null,
            null,
            null,
            null,
            false,
            null,
            null,
            null,
            true,
            List.of(),
            Yen.ZERO,
            null,
            InvoiceFacts.NONE);

    public ExpenseFacts {
        vendor = vendor.strip();
        note = note.strip();
        traits = List.copyOf(traits);
    }

    /** How far it has come, as said, or else as its days tell; null where neither tells. */
    public @Nullable Stage reached() {
        if (stage != null) {
            return stage;
        }
        return spentOn != null
                ? Stage.PAID
                : accruedOn != null ? Stage.ARISEN : orderedAt != null ? Stage.ORDERED : null;
    }

    /** The same facts but for those that are set here. */
    public ExpenseFacts with(Consumer<Edit> changes) {
        Edit edit = new Edit(this);
        changes.accept(edit);
        return edit.facts();
    }

    /** The same facts with these words about them. */
    public ExpenseFacts withWords(String newVendor, String newNote) {
        return with(facts -> {
            facts.vendor = newVendor;
            facts.note = newNote;
        });
    }

    /** The same facts with the insurer's written consent of that day. */
    public ExpenseFacts withConsentOn(LocalDate day) {
        return with(facts -> facts.consentOn = day);
    }

    /** What stays the same in another expense of this kind: not its days, nor its consent, nor its invoice. */
    public ExpenseFacts ofAnother() {
        return with(facts -> {
            facts.orderedAt = null;
            facts.accruedOn = null;
            facts.spentOn = null;
            facts.consentOn = null;
            facts.paidByOtherInsurance = Yen.ZERO;
            facts.stage = null;
            facts.invoice = new InvoiceFacts(
                    "", invoice.registrationNumber(), null, null, null, invoice.taxMethod(), "", null, null, null, "");
        });
    }

    /** Whether something without which nothing can be assessed is still missing. */
    public boolean isDraft() {
        return activity == null || amount == null;
    }

    /** Facts while they are being changed, each by its name. */
    public static final class Edit {

        public @Nullable Activity activity;
        public @Nullable Yen amount;
        public String vendor;
        public String note;
        public @Nullable LocalDateTime orderedAt;
        public @Nullable LocalDate accruedOn;
        public @Nullable LocalDate spentOn;
        public @Nullable LocalDate consentOn;
        public boolean outsourced;
        public @Nullable Integer heads;
        public @Nullable Yen unitCost;
        public @Nullable UUID claimId;
        public boolean domestic;
        public List<Trait> traits;
        public Yen paidByOtherInsurance;
        public @Nullable Stage stage;
        public InvoiceFacts invoice;

        private Edit(ExpenseFacts known) {
            activity = known.activity;
            amount = known.amount;
            vendor = known.vendor;
            note = known.note;
            orderedAt = known.orderedAt;
            accruedOn = known.accruedOn;
            spentOn = known.spentOn;
            consentOn = known.consentOn;
            outsourced = known.outsourced;
            heads = known.heads;
            unitCost = known.unitCost;
            claimId = known.claimId;
            domestic = known.domestic;
            traits = known.traits;
            paidByOtherInsurance = known.paidByOtherInsurance;
            stage = known.stage;
            invoice = known.invoice;
        }

        private ExpenseFacts facts() {
            return new ExpenseFacts(
                    activity,
                    amount,
                    vendor,
                    note,
                    orderedAt,
                    accruedOn,
                    spentOn,
                    consentOn,
                    outsourced,
                    heads,
                    unitCost,
                    claimId,
                    domestic,
                    traits,
                    paidByOtherInsurance,
                    stage,
                    invoice);
        }
    }
}
