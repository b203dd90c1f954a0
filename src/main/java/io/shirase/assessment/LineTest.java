package io.shirase.assessment;

/** A condition of a product file, ready to be asked of a line. */
@FunctionalInterface
interface LineTest {

    LineTest ALWAYS = facts -> true;

    boolean holds(LineFacts facts);
}
