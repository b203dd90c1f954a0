package io.shirase.packet.print;

import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Fact;
import io.shirase.packet.content.PacketContent.Moment;
import io.shirase.paper.Facts;
import io.shirase.paper.Flow;

/** The policy, what happened, and when. */
record FactsChapter(PacketContent content, Look look) implements Chapter {

    @Override
    public String key() {
        return "facts";
    }

    @Override
    public void print(Flow flow, PagePlan plan) {
        Headings headings = new Headings(look, flow);
        headings.section("facts.policy");
        Facts facts = new Facts(flow, look.label(), look.body(), 128);
        PacketContent.Policy policy = content.policy();
        facts.pair(look.text("insured"), policy.insured());
        facts.pair(look.text("product"), policy.product());
        facts.pair(look.text("certificate"), policy.certificateNumber());
        facts.pair(look.text("period"), period());
        if (policy.agency() != null) {
            facts.pair(look.text("agency"), policy.agency());
        }
        policy.terms().forEach(term -> facts.pair(term.label(), term.value()));

        headings.section("facts.incident");
        for (Fact fact : content.facts()) {
            facts.pair(fact.label(), fact.value());
        }
        if (content.facts().isEmpty()) {
            flow.paragraph(look.text("facts.none"), look.body());
        }

        if (!content.timeline().isEmpty()) {
            headings.section("facts.timeline");
            for (Moment moment : content.timeline()) {
                facts.pair(look.words().moment(moment.at()), moment.text());
            }
        }
    }

    private String period() {
        return look.text(
                "period.text",
                look.formats().time(content.policy().start()),
                look.formats().time(content.policy().end()));
    }
}
