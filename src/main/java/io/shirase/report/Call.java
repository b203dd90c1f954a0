package io.shirase.report;

import io.shirase.callback.Wish;
import io.shirase.language.Problem;
import io.shirase.storage.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * What an operator keeps of a call beside the answers. Nothing of it has been checked against anything.
 *
 * @param certificate the certificate's number as far as the caller said it
 * @param firm what the caller says that the insured firm is called
 * @param notes as they were typed; only the insurer's own people read them
 * @param callBack what has been typed of a promise to call back that is not made yet
 */
public record Call(String certificate, String firm, String notes, Wish callBack) {

    public static final Call NOTHING = new Call("", "", "", Wish.NONE);

    /** How many characters of notes are kept. */
    public static final int MAX_NOTES = 20_000;

    public Call {
        certificate = PlainText.of(certificate).strip();
        firm = PlainText.of(firm).strip();
        notes = PlainText.of(notes);
    }

    public Call withCertificate(String said) {
        return new Call(said, firm, notes, callBack);
    }

    public Call withFirm(String said) {
        return new Call(certificate, said, notes, callBack);
    }

    public Call withNotes(String typed) {
        return new Call(certificate, firm, typed, callBack);
    }

    public Call withCallBack(Wish typed) {
        return new Call(certificate, firm, notes, typed);
    }

    boolean isEmpty() {
        return certificate.isEmpty() && firm.isEmpty() && notes.isBlank() && callBack.isEmpty();
    }

    /** What cannot be kept. */
    List<Problem> wrong() {
        List<Problem> problems = new ArrayList<>();
        length(problems, "certificate", certificate, Sender.MAX_CERTIFICATE);
        length(problems, "firm", firm, Sender.MAX_NAME);
        length(problems, "notes", notes, MAX_NOTES);
        length(problems, "name", callBack.name(), Wish.MAX_NAME);
        length(problems, "telephone", callBack.telephone(), Wish.MAX_TELEPHONE);
        length(problems, "why", callBack.why(), Wish.MAX_WHY);
        return problems;
    }

    private static void length(List<Problem> problems, String field, String text, int max) {
        if (text.length() > max) {
            problems.add(Problem.of(field, "incident.problem.long", max));
        }
    }
}
