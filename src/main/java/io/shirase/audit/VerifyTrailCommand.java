package io.shirase.audit;

import io.shirase.audit.TrailFinding.Broken;
import io.shirase.audit.TrailFinding.Whole;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The {@code verify-trail} command: reads a store's audit trail, without the portal, and says whether it is whole. */
public final class VerifyTrailCommand {

    private static final int WHOLE = 0;
    private static final int CANNOT_READ = 1;
    private static final int BROKEN = 2;

    private static final String USAGE = """
            usage: verify-trail [--anchor NUMBER:DIGEST] JDBC-URL [USER]
            The password is read from SHIRASE_DATABASE_PASSWORD. Of the default store, with the portal stopped:
            verify-trail jdbc:h2:file:./data/shirase shirase
            Exit status 0: the trail is whole, and where it ends is printed; 2: it is broken, and where; 1: it could
            not be read.""";

    private VerifyTrailCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv("SHIRASE_DATABASE_PASSWORD"), System.out, System.err));
    }

    /** Runs the command; its exit status is the answer. */
    static int run(String[] arguments, @Nullable String password, PrintStream out, PrintStream err) {
        int first = arguments.length > 1 && arguments[0].equals("--anchor") ? 2 : 0;
        Optional<TrailPoint> anchor = first == 0 ? Optional.empty() : TrailPoint.read(arguments[1]);
        int rest = arguments.length - first;
        if (rest < 1 || rest > 2 || !arguments[first].startsWith("jdbc:") || (first > 0 && anchor.isEmpty())) {
            err.println(USAGE);
            return CANNOT_READ;
        }
        String url = readOnly(arguments[first]);
        String user = rest == 2 ? arguments[first + 1] : "";
        try {
            JdbcClient database =
                    JdbcClient.create(new DriverManagerDataSource(url, user, password == null ? "" : password));
            return say(TrailCheck.check(new TrailStore(database), anchor.orElse(null)), out);
        } catch (DataAccessException e) {
            err.println("The trail cannot be read: " + e.getMostSpecificCause().getMessage());
            return CANNOT_READ;
        }
    }

    /** A store that is not there is not made, and one that is there is not touched. */
    private static String readOnly(String url) {
        return url.startsWith("jdbc:h2:file:") ? url + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" : url;
    }

    private static int say(TrailFinding finding, PrintStream out) {
        return switch (finding) {
            case Whole whole -> {
                out.println("whole " + whole.newest());
                yield WHOLE;
            }
            case Broken broken -> {
                ChainedEntry entry = broken.entry();
                out.println("broken at " + broken.place() + ": "
                        + broken.fault().name().toLowerCase(Locale.ROOT)
                        + (entry == null
                                ? ""
                                : ", now " + entry.entry().at() + " "
                                        + entry.entry().username() + " "
                                        + entry.entry().action()));
                yield BROKEN;
            }
        };
    }
}
