package io.shirase.zengin;

import io.shirase.money.Yen;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A file of collective transfers (総合振込) in the format of the Japanese Bankers Association: records of 120 bytes in JIS X
 * 0201, a header (1), a record for each transfer (2), a trailer (8) and an end (9), each followed by CR LF. Digits stand at
 * the right with zeros before them, letters at the left with blanks behind.
 *
 * @param payOn a day on which banks are open
 */
public record TransferFile(Payer payer, LocalDate payOn, List<Transfer> transfers) {

    /** Bytes of a record, without what ends its line. */
    public static final int RECORD = 120;

    /** How the bytes are read: its single bytes are those of JIS X 0201. */
    public static final String CHARSET = "Shift_JIS";

    private static final String END_OF_RECORD = "\r\n";
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MMdd", Locale.ROOT);

    /**
     * Who pays.
     *
     * @param code ten digits, given by the bank
     * @param name as banks write it, 40 letters at the most
     */
    public record Payer(String code, String name, Account account) {}

    /**
     * One transfer.
     *
     * @param reference up to ten digits that come back with the result
     * @param second the same once more
     */
    public record Transfer(Account to, Yen amount, long reference, long second) {}

    public TransferFile {
        transfers = List.copyOf(transfers);
    }

    /** Its letters, each of which is one byte. */
    public String text() {
        List<String> records = new ArrayList<>();
        records.add(header());
        transfers.forEach(transfer -> records.add(data(transfer)));
        long sum = transfers.stream().mapToLong(one -> one.amount().amount()).sum();
        records.add("8" + digits(transfers.size(), 6) + digits(sum, 12) + blanks(101));
        records.add("9" + blanks(119));
        records.forEach(record -> {
            if (record.length() != RECORD) {
                throw new IllegalStateException("A record of " + record.length());
            }
        });
        return String.join(END_OF_RECORD, records) + END_OF_RECORD;
    }

    private String header() {
        Account from = payer.account();
        return "1" + "21" + "0" + digits(Long.parseLong(payer.code()), 10)
                + letters(payer.name(), 40)
                + MONTH_AND_DAY.format(payOn)
                + from.bank()
                + letters(bankName(from), 15)
                + from.branch()
                + letters(branchName(from), 15)
                + from.kind().digit()
                + from.number()
                + blanks(17);
    }

    private static String data(Transfer transfer) {
        Account to = transfer.to();
        return "2" + to.bank()
                + letters(bankName(to), 15)
                + to.branch()
                + letters(branchName(to), 15)
                + "0000"
                + to.kind().digit()
                + to.number()
                + letters(to.holder(), Account.LONGEST_HOLDER)
                + digits(transfer.amount().amount(), 10)
                + "0"
                + digits(transfer.reference(), 10)
                + digits(transfer.second(), 10)
                + "7"
                + " "
                + blanks(7);
    }

    private static String bankName(Account account) {
        return Banks.get()
                .find(account.bank(), account.branch())
                .map(Banks.Branch::bankKana)
                .orElse("");
    }

    private static String branchName(Account account) {
        return Banks.get()
                .find(account.bank(), account.branch())
                .map(Banks.Branch::branchKana)
                .orElse("");
    }

    /** @throws IllegalArgumentException if the number has more digits */
    private static String digits(long number, int length) {
        String digits = Long.toString(number);
        if (number < 0 || digits.length() > length) {
            throw new IllegalArgumentException(number + " in " + length + " digits");
        }
        return "0".repeat(length - digits.length()) + digits;
    }

    private static String letters(String text, int length) {
        String cut = Objects.requireNonNull(text).length() > length ? text.substring(0, length) : text;
        return cut + blanks(length - cut.length());
    }

    private static String blanks(int length) {
        return " ".repeat(length);
    }

    /**
     * The transfers that a file of this format names: what a bank sends back, with or without ends of lines between the
     * records.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static List<Reference> references(String text) {
        List<Reference> references = new ArrayList<>();
        for (String record : records(text)) {
            if (record.isBlank()) {
                continue;
            }
            if (record.length() != RECORD) {
                throw new IllegalArgumentException("A record of " + record.length() + " letters");
            }
            if (record.charAt(0) == '2') {
                references.add(new Reference(
                        Long.parseLong(record.substring(91, 101)),
                        Long.parseLong(record.substring(101, 111)),
                        Yen.of(Long.parseLong(record.substring(80, 90)))));
            }
        }
        return references;
    }

    private static List<String> records(String text) {
        String whole = text.replace("\u001a", "");
        if (whole.length() <= RECORD || whole.lines().count() != 1) {
            return whole.lines().toList();
        }
        List<String> records = new ArrayList<>();
        for (int from = 0; from < whole.length(); from += RECORD) {
            records.add(whole.substring(from, Math.min(whole.length(), from + RECORD)));
        }
        return records;
    }

    /** What of a transfer comes back. */
    public record Reference(long reference, long second, Yen amount) {}
}
