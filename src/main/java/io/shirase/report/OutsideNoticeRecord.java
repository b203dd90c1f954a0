package io.shirase.report;

import io.shirase.incident.ReceiptNumber;
import io.shirase.language.SpokenKey;
import io.shirase.report.OutsideNotice.Receipt;
import io.shirase.report.OutsideNotice.SetAside;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "outside_notice")
class OutsideNoticeRecord {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("UnusedVariable") // queries look for it
    private @Nullable String browserDigest;

    private String certificateNumber = "";
    private String firm = "";
    private String name = "";
    private String telephone = "";
    private String mailAddress = "";
    private Answers answers;

    @SuppressWarnings("UnusedVariable") // for who looks into the store
    private Instant startedAt;

    private Instant savedAt;
    private @Nullable Long sequenceNumber;
    private @Nullable String receiptNumber;
    private @Nullable Instant receivedAt;

    @SuppressWarnings("UnusedVariable") // queries look for it
    private @Nullable String codeDigest;

    @SuppressWarnings("UnusedVariable") // queries look into it
    private String searchKey = "";

    private String callNotes = "";
    private boolean oneOfMany;
    private @Nullable UUID incidentId;
    private @Nullable Instant setAsideAt;
    private String setAsideWhy = "";

    @SuppressWarnings("NullAway.Init")
    protected OutsideNoticeRecord() {}

    /** @param browserDigest of what the browser carries; null where somebody of the insurer writes it */
    OutsideNoticeRecord(UUID id, @Nullable String browserDigest, Instant now) {
        this.id = id;
        this.browserDigest = browserDigest;
        answers = Answers.NONE;
        startedAt = now;
        savedAt = now;
    }

    void tell(Sender sender, Instant now) {
        certificateNumber = sender.certificate();
        firm = sender.firm();
        name = sender.name();
        telephone = sender.telephone();
        mailAddress = sender.mail();
        savedAt = now;
    }

    void answer(Answers given, Instant now) {
        answers = given;
        savedAt = now;
    }

    /** What the operator noted of the call. */
    void note(String notes) {
        callNotes = notes;
    }

    String callNotes() {
        return callNotes;
    }

    /** @param code the digest of the code with which it is taken over; null where there is none */
    void receive(Receipt receipt, @Nullable String code, boolean many) {
        sequenceNumber = receipt.number().sequence();
        receiptNumber = receipt.number().text();
        receivedAt = receipt.receivedAt();
        codeDigest = code;
        searchKey = String.join(
                "\n", SpokenKey.of(receipt.number().text()), SpokenKey.of(certificateNumber), SpokenKey.of(firm));
        oneOfMany = many;
    }

    /** From now on it is taken over with another code. */
    void handOverBy(String code) {
        codeDigest = code;
    }

    void becomes(UUID incident) {
        incidentId = incident;
        setAsideAt = null;
        setAsideWhy = "";
    }

    void setAside(String why, Instant now) {
        setAsideAt = now;
        setAsideWhy = why;
    }

    void takeBack() {
        setAsideAt = null;
        setAsideWhy = "";
    }

    /** From now on no browser sees it. */
    void forgetBrowser() {
        browserDigest = null;
    }

    boolean isSent() {
        return receivedAt != null;
    }

    Instant savedAt() {
        return savedAt;
    }

    OutsideNotice toNotice() {
        return new OutsideNotice(
                id,
                new Sender(certificateNumber, firm, name, telephone, mailAddress),
                answers,
                receipt(),
                oneOfMany,
                incidentId,
                setAsideAt == null ? null : new SetAside(setAsideAt, setAsideWhy));
    }

    private @Nullable Receipt receipt() {
        return sequenceNumber == null || receiptNumber == null || receivedAt == null
                ? null
                : new Receipt(new ReceiptNumber(sequenceNumber, receiptNumber), receivedAt);
    }
}
