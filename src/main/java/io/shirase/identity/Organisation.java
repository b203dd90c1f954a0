package io.shirase.identity;

import java.util.UUID;

/**
 * A firm, an agency or the insurer.
 *
 * @param reading how the name is read, in kana; empty where nobody has said
 */
public record Organisation(UUID id, OrganisationKind kind, String name, String reading) {

    /** One of whose reading nobody has said anything. */
    public Organisation(UUID id, OrganisationKind kind, String name) {
        this(id, kind, name, "");
    }

    /** The insurer who runs this portal, before anybody has given it its name. */
    static Organisation insurer() {
        return new Organisation(
                UUID.fromString("00000000-0000-4000-8000-000000000000"), OrganisationKind.INSURER, "保険会社");
    }
}
