package io.shirase.report;

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
 */
public record Call(String certificate, String firm, String notes) {

    public static final Call NOTHING = new Call("", "", "");

    /** How many characters of notes are kept. */
    public static final int MAX_NOTES = 20_000;

    public Call {
        certificate = PlainText.of(certificate).strip();
        firm = PlainText.of(firm).strip();
        notes = PlainText.of(notes);
    }

    public Call withCertificate(String said) {
        return new Call(said, firm, notes);
    }

    public Call withFirm(String said) {
        return new Call(certificate, said, notes);
    }

    public Call withNotes(String typed) {
        return new Call(certificate, firm, typed);
    }

    boolean isEmpty() {
        return certificate.isEmpty() && firm.isEmpty() && notes.isBlank();
    }

    /** What cannot be kept. */
    List<Problem> wrong() {
        List<Problem> problems = new ArrayList<>();
        length(problems, "certificate", certificate, Sender.MAX_CERTIFICATE);
        length(problems, "firm", firm, Sender.MAX_NAME);
        length(problems, "notes", notes, MAX_NOTES);
        return problems;
    }

    private static void length(List<Problem> problems, String field, String text, int max) {
        if (text.length() > max) {
            problems.add(Problem.of(field, "incident.problem.long", max));
        }
    }
}
