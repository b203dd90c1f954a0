package io.shirase.callback;

import io.shirase.language.Problem;
import io.shirase.storage.PlainText;
import io.shirase.time.Moment;
import io.shirase.time.Years;
import java.util.ArrayList;
import java.util.List;

/**
 * Who wants to be called back.
 *
 * @param name may be empty
 * @param firm what the firm is called, as far as that is known
 * @param due until when, on the clocks of Japan; of a day without a time, until its end; unknown where nobody said
 * @param why in a few words; may be empty
 */
public record Wish(String name, String telephone, String firm, Moment due, String why) {

    /** How many characters of each are kept. */
    public static final int MAX_NAME = 200;

    public static final int MAX_TELEPHONE = 50;
    public static final int MAX_WHY = 1000;

    public static final Wish NONE = new Wish("", "", "", Moment.UNKNOWN, "");

    public Wish {
        name = PlainText.of(name).strip();
        telephone = PlainText.of(telephone).strip();
        firm = PlainText.of(firm).strip();
        why = PlainText.of(why).strip();
    }

    /** Whether nothing was typed of it. */
    public boolean isEmpty() {
        return name.isEmpty() && telephone.isEmpty() && why.isEmpty() && due.equals(Moment.UNKNOWN);
    }

    Wish withDue(Moment until) {
        return new Wish(name, telephone, firm, until, why);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (telephone.isEmpty()) {
            problems.add(Problem.of("telephone", "callback.problem.telephone"));
        }
        tooLong(problems, "telephone", telephone, MAX_TELEPHONE);
        tooLong(problems, "name", name, MAX_NAME);
        tooLong(problems, "firm", firm, MAX_NAME);
        tooLong(problems, "why", why, MAX_WHY);
        if (due.day() == null && due.time() != null) {
            problems.add(Problem.of("due", "callback.problem.day"));
        }
        if (due.day() != null && !Years.include(due.day())) {
            problems.add(Problem.of("due", "incident.problem.year", "" + Years.FIRST, "" + Years.LAST));
        }
        return problems;
    }

    static void tooLong(List<Problem> problems, String field, String text, int most) {
        if (text.length() > most) {
            problems.add(Problem.of(field, "incident.problem.long", most));
        }
    }
}
