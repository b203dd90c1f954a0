package io.shirase.duty;

import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.IncidentStatus;
import io.shirase.incident.Particulars;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An incident of which only facts and particulars matter. */
final class SampleIncident {

    private static final Instant RECEIVED = Instant.parse("2026-11-24T03:00:00Z");

    private SampleIncident() {}

    static Incident of(Facts facts, Particulars particulars) {
        UUID id = new UUID(0, 1);
        return new Incident(
                id,
                0,
                1,
                id,
                id,
                null,
                "みなと食品株式会社",
                "C-1",
                "tokio-marine-chuokai",
                "SR-2026-000123",
                RECEIVED,
                id,
                "港 花子",
                IncidentStatus.RECEIVED,
                facts,
                particulars,
                RECEIVED,
                List.of(),
                null,
                null);
    }
}
