package io.shirase.review;

import io.shirase.identity.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Views of the queue that a person comes back to, by a name of their own; nobody sees another's. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
public class SavedViews {

    /** So many characters of a name are kept. */
    public static final int MAX_NAME = 60;

    private static final int MAX_ADDRESS = 1000;

    private final JdbcClient database;
    private final SignedIn signedIn;

    SavedViews(JdbcClient database, SignedIn signedIn) {
        this.database = database;
        this.signedIn = signedIn;
    }

    /** @param address the query of the view's address, without a question mark; empty for the whole queue */
    public record SavedView(UUID id, String name, String address) {}

    /** This person's, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> all() {
        return database.sql("select id, name, address from desk_view where username = :username order by name")
                .param("username", me())
                .query((row, number) -> new SavedView(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
    }

    /**
     * Keeps a view; one of the same name makes way for it.
     *
     * @throws IllegalArgumentException if the name is empty, or one of both is too long
     */
    public void save(String name, String address) {
        String kept = name.strip();
        if (kept.isEmpty() || kept.length() > MAX_NAME || address.length() > MAX_ADDRESS) {
            throw new IllegalArgumentException("No name for a view: " + kept.length());
        }
        database.sql("delete from desk_view where username = :username and name = :name")
                .param("username", me())
                .param("name", kept)
                .update();
        database.sql("insert into desk_view (id, username, name, address) values (:id, :username, :name, :address)")
                .param("id", UUID.randomUUID())
                .param("username", me())
                .param("name", kept)
                .param("address", address)
                .update();
    }

    /** Forgets one of this person's; one that is not there is forgotten already. */
    public void remove(UUID id) {
        database.sql("delete from desk_view where username = :username and id = :id")
                .param("username", me())
                .param("id", id)
                .update();
    }

    private String me() {
        return signedIn.person().username();
    }
}
