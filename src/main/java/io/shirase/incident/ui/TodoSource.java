package io.shirase.incident.ui;

import io.shirase.incident.Incident;
import io.shirase.part.Tone;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done about an incident, as one feature sees it. Features bring their own as beans of this type. */
public interface TodoSource {

    List<Todo> of(Incident incident);

    /**
     * One thing to do, one click away.
     *
     * @param words what to do, as one short sentence
     * @param path where it is done, without a leading slash
     * @param lastDay until when, or null
     */
    record Todo(
            Tone tone, String words, String path, @Nullable LocalDate lastDay) {}
}
