package io.shirase.audit.ui;

import static io.shirase.part.Screen.words;

import io.shirase.audit.TrailFinding;
import io.shirase.audit.TrailFinding.Broken;
import io.shirase.audit.TrailFinding.Whole;

/** How entries and findings read. */
final class TrailWords {

    private TrailWords() {}

    static String action(String code) {
        String key = "audit.action." + code;
        return words().messages().has(key) ? words().of(key) : code;
    }

    static String finding(TrailFinding finding) {
        return switch (finding) {
            case Whole whole ->
                words().of(
                                "audit.whole",
                                words().formats().number(whole.newest().place()));
            case Broken broken -> {
                String where = words().formats().number(broken.place());
                String fault =
                        words().of("audit.fault." + broken.fault().name().toLowerCase(java.util.Locale.ROOT), where);
                yield broken.entry() == null
                        ? fault
                        : fault + " "
                                + words().of(
                                                "audit.now-says",
                                                TrailGrid.at(broken.entry().entry()),
                                                broken.entry().entry().username(),
                                                action(broken.entry().entry().action()));
            }
        };
    }
}
