package io.shirase.incident;

import io.shirase.language.Words;
import java.util.List;

/** What is to be done about an incident, as one feature sees it. Features bring their own as beans of this type. */
public interface TodoSource {

    /**
     * What the person who is here can do about it.
     *
     * @param words the language of whoever reads it
     */
    List<Todo> of(Incident incident, Words words);
}
