package io.shirase.bench;

import io.shirase.claim.ClaimFiles;
import io.shirase.evidence.ReceiptRefused;
import io.shirase.evidence.Receipts;
import io.shirase.evidence.SampleReceipts;
import io.shirase.identity.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills an empty store before the server listens: incidents with many lines, and as many on the desk as are asked for. */
final class FullStore extends BenchFill {

    /** Insured names by which the measurements find their incidents. */
    static final String DECIDE = "Bench decide";

    static final String KEYS = "Bench keys";
    static final String MANY = "Bench many";
    static final String LONG = "Bench long";
    static final String SHORT = "Bench short";

    private final Receipts receipts;
    private final SignedIn signedIn;
    private final JdbcClient database;

    FullStore(ClaimFiles claimFiles, Receipts receipts, SignedIn signedIn, JdbcClient database) {
        super(claimFiles, signedIn);
        this.receipts = receipts;
        this.signedIn = signedIn;
        this.database = database;
    }

    @Override
    void fill() throws IOException {
        ClaimMill mill = new ClaimMill(20261123);
        receipt(incident(mill, SHORT, 7));
        receipt(incident(mill, DECIDE, 500));
        receipt(incident(mill, KEYS, 500));
        incident(mill, MANY, 500);
        tenfold(incident(mill, LONG, 500));
        queue(incident(mill, "Bench queue", 1), Integer.getInteger("bench.queue", 100_000));
        database.sql("analyze").update();
    }

    /** One photograph for all lines of an incident. */
    private void receipt(UUID incident) throws IOException {
        byte[] photo = SampleReceipts.picture("jpg");
        UUID receipt = signedIn.asPortal(() -> {
            try {
                return receipts.add(incident, "receipt.jpg", new ByteArrayInputStream(photo))
                        .receipt()
                        .id();
            } catch (ReceiptRefused e) {
                throw new IllegalStateException(e);
            }
        });
        database.sql("insert into expense_line_receipt (line_id, ordinal, receipt_id)"
                        + " select id, 0, :receipt from expense_line where incident_id = :incident")
                .param("receipt", receipt)
                .param("incident", incident)
                .update();
    }

    /** The lines of an incident nine times more, as the database copies them. */
    private void tenfold(UUID incident) {
        String columns = columns("expense_line", "id", "position_in_claim", "number_in_incident");
        database.sql("insert into expense_line (id, number_in_incident, " + columns
                        + ") select random_uuid(), number_in_incident + 500 * x, " + columns
                        + " from expense_line, system_range(1, 9) where incident_id = :incident")
                .param("incident", incident)
                .update();
    }

    private void queue(UUID incident, int many) {
        String rest = columns("incident", "id", "receipt_number", "sequence_number");
        database.sql("insert into incident (id, receipt_number, sequence_number, " + rest
                        + ") select random_uuid(), 'SB-' || x, 1000000 + x, " + rest
                        + " from incident, system_range(1, " + many + ") where id = :incident")
                .param("incident", incident)
                .update();
        String item = columns("desk_item", "incident_id", "number", "due_on", "search_text");
        database.sql(
                        "insert into desk_item (incident_id, number, due_on, search_text, " + item
                                + ") select many.id, many.receipt_number, dateadd(day, mod(many.sequence_number, 3000), date '2026-12-01'),"
                                + " replace(lower(many.receipt_number), '-', ''), "
                                + item.replaceAll("(\\w+)", "one.$1")
                                + " from incident many, desk_item one where many.sequence_number > 1000000 and one.incident_id = :incident")
                .param("incident", incident)
                .update();
    }

    private String columns(String table, String... but) {
        return String.join(
                ", ",
                database.sql("select lower(column_name) from information_schema.columns"
                                + " where table_schema = 'PUBLIC' and upper(table_name) = upper(:table)"
                                + " and lower(column_name) not in (:but) order by ordinal_position")
                        .param("table", table)
                        .param("but", List.of(but))
                        .query(String.class)
                        .list());
    }
}
