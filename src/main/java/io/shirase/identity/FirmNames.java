package io.shirase.identity;

import io.shirase.language.KeyParts;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds firms by what they are called and how that is read. By ids only: nobody learns a name here. */
@Component
@Transactional(readOnly = true)
public class FirmNames {

    private static final Limit LOOKED_AT = Limit.of(100);

    private final OrganisationRepository organisations;

    FirmNames(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    /**
     * Those whose name or reading has this in it.
     *
     * @param key as {@link io.shirase.language.SpokenKey} makes it; not empty
     */
    public Set<UUID> having(String key) {
        KeyParts.Range range = KeyParts.Range.of(key);
        Set<UUID> found = new LinkedHashSet<>();
        organisations.findByIdIn(organisations.findIdsWithPart(range.from(), range.end(), LOOKED_AT)).stream()
                .filter(firm -> firm.isCalled(key))
                .forEach(firm -> found.add(firm.toOrganisation().id()));
        return found;
    }
}
