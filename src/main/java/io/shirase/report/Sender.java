package io.shirase.report;

import io.shirase.language.Problem;
import io.shirase.mail.MailAddress;
import io.shirase.storage.PlainText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Who reports without an account, as that person says: nothing of it has been checked against anything. What is empty was
 * not given.
 *
 * @param certificate the certificate's number as typed; empty where it is not at hand
 * @param firm what the insured firm is called
 * @param name of whoever reports
 */
public record Sender(String certificate, String firm, String name, String telephone, String mail) {

    public static final Sender UNKNOWN = new Sender("", "", "", "", "");

    /** How many characters of each are kept. */
    public static final int MAX_CERTIFICATE = 60;

    public static final int MAX_NAME = 200;
    public static final int MAX_TELEPHONE = 50;

    public Sender {
        certificate = plain(certificate);
        firm = plain(firm);
        name = plain(name);
        telephone = plain(telephone);
        mail = Normalizer.normalize(plain(mail), Normalizer.Form.NFKC);
    }

    public Sender withCertificate(String typed) {
        return new Sender(typed, firm, name, telephone, mail);
    }

    public Sender withFirm(String typed) {
        return new Sender(certificate, typed, name, telephone, mail);
    }

    public Sender withName(String typed) {
        return new Sender(certificate, firm, typed, telephone, mail);
    }

    public Sender withTelephone(String typed) {
        return new Sender(certificate, firm, name, typed, mail);
    }

    public Sender withMail(String typed) {
        return new Sender(certificate, firm, name, telephone, typed);
    }

    /** What the report is entered under as its reporter. */
    String reporter() {
        return name.isEmpty() ? firm : name;
    }

    /** What cannot be kept; what is not given is no problem. */
    List<Problem> wrong() {
        List<Problem> problems = new ArrayList<>();
        length(problems, "certificate", certificate, MAX_CERTIFICATE);
        length(problems, "firm", firm, MAX_NAME);
        length(problems, "name", name, MAX_NAME);
        length(problems, "telephone", telephone, MAX_TELEPHONE);
        if (!mail.isEmpty() && !MailAddress.isOne(mail)) {
            problems.add(Problem.of("mail", "report.outside.mail.wrong"));
        }
        return problems;
    }

    /** Without what nobody could find out whose report it is, or ask back. */
    public List<Problem> missing() {
        List<Problem> problems = new ArrayList<>();
        if (firm.isEmpty()) {
            problems.add(Problem.of("firm", "report.outside.firm.missing"));
        }
        if (telephone.isEmpty() && mail.isEmpty()) {
            problems.add(Problem.of("telephone", "report.outside.contact.missing"));
        }
        return problems;
    }

    private static void length(List<Problem> problems, String field, String text, int max) {
        if (text.length() > max) {
            problems.add(Problem.of(field, "incident.problem.long", max));
        }
    }

    private static String plain(String text) {
        return PlainText.of(text).strip();
    }
}
