package io.shirase.duty;

import io.shirase.identity.SignedIn;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On which days each person wants to be reminded. */
@Service
@Transactional
public class ReminderChoices {

    private final JdbcClient database;
    private final SignedIn signedIn;

    ReminderChoices(JdbcClient database, SignedIn signedIn) {
        this.database = database;
        this.signedIn = signedIn;
    }

    /** Those of the person who is here. */
    @Transactional(readOnly = true)
    public ReminderDays own() {
        return of(signedIn.person().id());
    }

    /** From now on the person who is here is reminded so. */
    public void choose(ReminderDays days) {
        UUID person = signedIn.person().id();
        database.sql("delete from reminder_choice where person_id = ?")
                .param(person)
                .update();
        database.sql("insert into reminder_choice (person_id, days) values (?, ?)")
                .params(person, days.stored())
                .update();
    }

    @Transactional(readOnly = true)
    ReminderDays of(UUID person) {
        return database.sql("select days from reminder_choice where person_id = ?")
                .param(person)
                .query(String.class)
                .optional()
                .map(ReminderDays::read)
                .orElse(ReminderDays.STANDARD);
    }
}
