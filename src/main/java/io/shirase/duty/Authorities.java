package io.shirase.duty;

import io.shirase.incident.DataKind;
import io.shirase.incident.Symptom;
import io.shirase.incident.Told;
import io.shirase.storage.ConfigFolder;
import io.shirase.time.Counting;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The authority files, in the order of their index. */
public final class Authorities {

    private static final ConfigFolder FOLDER = ConfigFolder.named("authorities")
            .words(Force.class, Force::code)
            .words(Applies.class, Applies::code)
            .words(Ground.class, Ground::code)
            .words(Prefill.class, Prefill::code)
            .words(Authority.SeenAs.class, Authority.SeenAs::code)
            .words(DataKind.class, DataKind::code)
            .words(Symptom.class, Symptom::code)
            .words(Told.Whom.class, Told.Whom::code)
            .words(Counting.class, Counting::code);

    private final List<Authority> all;

    private Authorities(List<Authority> all) {
        this.all = List.copyOf(all);
        Set<String> codes = new HashSet<>();
        all.forEach(authority -> check(authority, codes));
    }

    /**
     * Those of {@code config/authorities} in the working directory, else those packaged with the program.
     *
     * @throws IllegalArgumentException if a file cannot be: the message names it
     */
    public static Authorities load() {
        return new Authorities(FOLDER.readAll(Authority.class));
    }

    public List<Authority> all() {
        return all;
    }

    Optional<Form> form(String code) {
        return all.stream().flatMap(authority -> authority.form(code).stream()).findFirst();
    }

    /** @throws IllegalArgumentException if it cannot be an authority file */
    static Authority parse(String file, String yaml) {
        return FOLDER.parse(file, yaml, Authority.class);
    }

    private void check(Authority authority, Set<String> codes) {
        Stream.concat(
                        authority.duties().stream().map(Obligation::code),
                        authority.forms().stream().map(Form::code))
                .filter(code -> !codes.add(code))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("Two duties or forms are called " + twice);
                });
        authority.duties().forEach(duty -> {
            Stream.concat(duty.sources().stream(), Stream.ofNullable(duty.quoteOf()))
                    .forEach(authority::source);
            if (duty.form() != null && form(duty.form()).isEmpty()) {
                throw new IllegalArgumentException(duty.code() + " names no form: " + duty.form());
            }
        });
        authority.forms().forEach(form -> form.sources().forEach(authority::source));
    }
}
