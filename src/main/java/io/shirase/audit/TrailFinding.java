package io.shirase.audit;

import org.jspecify.annotations.Nullable;

/** What looking through the whole trail found. */
public sealed interface TrailFinding {

    /**
     * Every entry follows from the one before it.
     *
     * @param newest worth keeping elsewhere
     */
    record Whole(TrailPoint newest) implements TrailFinding {}

    /**
     * From this place on, the trail is not what it was.
     *
     * @param place of the first entry that is wrong or gone
     * @param entry what stands there now; null where nothing does
     */
    record Broken(long place, Fault fault, @Nullable ChainedEntry entry) implements TrailFinding {}

    /** What is wrong with an entry. */
    enum Fault {
        /** It says something else than when it was written. */
        CHANGED,
        /** It is gone, and later ones are there. */
        MISSING,
        /** It and all later ones are gone. */
        CUT_OFF,
        /** It agrees with the others, but not with the point that was kept elsewhere. */
        REWRITTEN
    }
}
