package io.shirase.packet.print;

import java.util.HashMap;
import java.util.Map;

/** On which page each part begins: noted while the pages are counted, and read while they are written. */
final class PagePlan {

    private final Map<String, Integer> pages = new HashMap<>();
    private final PagePlan known;
    private int total;

    /** A plan for the first setting: nothing is known yet, every page is 0. */
    PagePlan() {
        known = this;
    }

    private PagePlan(PagePlan known) {
        this.known = known;
    }

    /** A plan for the second setting. */
    PagePlan next() {
        return new PagePlan(this);
    }

    /** Notes the page on which a part begins; of several notes for one part the first counts. */
    void note(String part, int page) {
        pages.putIfAbsent(part, page);
    }

    /** The page on which a part begins, by the setting before; 0 where that is not known. */
    int pageOf(String part) {
        return known == this ? 0 : known.pages.getOrDefault(part, 0);
    }

    void total(int pages) {
        total = pages;
    }

    /** All pages, by the setting before; 0 where that is not known. */
    int total() {
        return known == this ? 0 : known.total;
    }
}
