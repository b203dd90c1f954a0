package io.shirase.duty;

import io.shirase.language.Coded;
import io.shirase.language.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom an incident may have to be reported to, as its file under {@code config/authorities} says.
 *
 * @param authority its code
 * @param web the page on which it takes reports; null where there is none
 */
public record Authority(
        String authority,
        Text name,
        @Nullable String web,
        List<Source> sources,
        List<Obligation> duties,
        List<Form> forms) {

    public Authority {
        sources = List.copyOf(sources);
        duties = duties == null ? List.of() : List.copyOf(duties);
        forms = forms == null ? List.of() : List.copyOf(forms);
    }

    /**
     * Where it is written.
     *
     * @param seen when it was last looked at
     */
    public record Source(String code, String title, String link, LocalDate seen, SeenAs as) {}

    /** How sure a source is. */
    public enum SeenAs implements Coded {
        /** Its text was read in a public copy. */
        COPY("copy"),
        /** A part of its text was. */
        PARTLY("partly"),
        /** Others report what it says. */
        REPORT("report"),
        /** General knowledge; the text was not read. */
        KNOWLEDGE("knowledge");

        private final String code;

        SeenAs(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** @throws IllegalArgumentException if it names no such source */
    public Source source(String code) {
        return sources.stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(authority + " names no source " + code));
    }

    Optional<Form> form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }
}
