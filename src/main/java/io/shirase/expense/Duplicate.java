package io.shirase.expense;

/** Another line that may be the same expense; a warning, never a refusal. */
public record Duplicate(ExpenseLine other, Likeness likeness) {

    public enum Likeness {
        SAME_RECEIPT("expense.duplicate.same-receipt"),
        SAME_INVOICE_NUMBER("expense.duplicate.same-invoice-number"),
        SAME_VENDOR_DAY_AMOUNT("expense.duplicate.same-vendor-day-amount");

        private final String messageKey;

        Likeness(String messageKey) {
            this.messageKey = messageKey;
        }

        public String messageKey() {
            return messageKey;
        }
    }
}
