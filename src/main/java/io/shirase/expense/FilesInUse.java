package io.shirase.expense;

import java.util.Set;
import java.util.UUID;

/** Files of an incident that something else than a line rests on. Features bring their own as beans of this type. */
public interface FilesInUse {

    Set<UUID> in(UUID incidentId);
}
