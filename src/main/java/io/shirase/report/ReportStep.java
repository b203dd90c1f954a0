package io.shirase.report;

import io.shirase.incident.Fact;
import io.shirase.language.Coded;
import java.util.Set;

/** The questions of a report, in the order in which they are asked; the code stands in the address. */
public enum ReportStep implements Coded {
    SAFETY("safety", Fact.ONGOING),
    SYMPTOMS("symptoms", Fact.SYMPTOMS, Fact.KIND, Fact.DESCRIPTION),
    DISCOVERY("discovery", Fact.DISCOVERED, Fact.DISCOVERED_BY, Fact.NOTICE_FROM),
    AFFECTED("affected", Fact.SYSTEMS, Fact.PEOPLE, Fact.DATA),
    ORDERS("orders", Fact.ORDERS, Fact.ORDERED_AT, Fact.TOLD),
    CHECK("check");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Fact> facts;

    ReportStep(String code, Fact... facts) {
        this.code = code;
        this.facts = Set.of(facts);
    }

    @Override
    public String code() {
        return code;
    }

    /** What is asked here. */
    public Set<Fact> facts() {
        return facts;
    }
}
