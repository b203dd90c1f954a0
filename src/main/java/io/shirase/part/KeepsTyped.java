package io.shirase.part;

/**
 * A screen with a form. What is typed there and not saved yet outlives a change of the language, and whoever leaves the
 * screen is asked first.
 */
public interface KeepsTyped {

    /** Whether leaving asks first; not where nothing is ever saved. */
    default boolean asksBeforeLeaving() {
        return true;
    }
}
