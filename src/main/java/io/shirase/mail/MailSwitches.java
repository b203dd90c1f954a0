package io.shirase.mail;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do not want to be told by mail. Whoever calls sees to it that nobody switches for somebody else. */
@Service
@Transactional
public class MailSwitches {

    private final JdbcClient database;

    MailSwitches(JdbcClient database) {
        this.database = database;
    }

    /** The kinds that the person has switched off. */
    @Transactional(readOnly = true)
    public Set<MailKind> off(UUID person) {
        return database
                .sql("select kind from mail_switched_off where person_id = ?")
                .param(person)
                .query((row, number) -> MailKind.valueOf(row.getString("kind")))
                .stream()
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MailKind.class)));
    }

    /** @throws IllegalArgumentException if the kind protects a right, see {@link MailKind#canBeSwitchedOff} */
    public void set(UUID person, MailKind kind, boolean on) {
        if (!kind.canBeSwitchedOff()) {
            throw new IllegalArgumentException("This mail protects a right");
        }
        database.sql("delete from mail_switched_off where person_id = ? and kind = ?")
                .param(person)
                .param(kind.name())
                .update();
        if (!on) {
            database.sql("insert into mail_switched_off (person_id, kind) values (?, ?)")
                    .param(person)
                    .param(kind.name())
                    .update();
        }
    }

    boolean isOff(UUID person, MailKind kind) {
        return kind.canBeSwitchedOff() && off(person).contains(kind);
    }
}
