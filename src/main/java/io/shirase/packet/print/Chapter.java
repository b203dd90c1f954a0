package io.shirase.packet.print;

import io.shirase.paper.Flow;

/** A part of the packet that stands in its table of contents. */
interface Chapter {

    /** Key of its title, and its name in the page plan. */
    String key();

    void print(Flow flow, PagePlan plan);
}
