package io.shirase.packet;

import io.shirase.packet.PacketContent.Clause;
import io.shirase.product.Product;

/** A rule's wording, as printed: quoted where a source speaks, otherwise its gist. */
final class ClauseText {

    private ClauseText() {}

    static Clause of(io.shirase.product.Clause clause, Product product, Words words) {
        String quote = clause.quote();
        return new Clause(
                quote == null ? words.of(clause.gist()) : words.own("clause.quote", quote),
                words.own("clause.source", words.of(product.name()), clause.id()));
    }
}
