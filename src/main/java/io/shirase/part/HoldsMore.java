package io.shirase.part;

/** A part of a form that holds more than its fields do: rows that were added, files that were attached. */
public interface HoldsMore {

    /** What it holds; equal to what it held before where nothing was changed. */
    Object held();

    /** Holds that again; fields that belong to it are there afterwards. */
    void hold(Object held);
}
