package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import io.shirase.claim.LineConsent;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What goes beyond what was granted: the amount, or the day. */
public final class ConsentNotes {

    private ConsentNotes() {}

    /** What is to be said of the lines that rest on a request; empty where all of it was granted. */
    public static Optional<Component> note(Outlook outlook, UUID requestId) {
        List<LineOutlook> resting = outlook.lines().stream()
                .filter(line -> outlook.consent(line)
                        .filter(consent -> consent.requestId().equals(requestId))
                        .isPresent())
                .toList();
        List<String> said = new ArrayList<>();
        resting.stream().findFirst().flatMap(outlook::consent).ifPresent(consent -> said.addAll(excess(consent)));
        resting.stream()
                .filter(line ->
                        outlook.consent(line).orElseThrow().isLate(line.line().facts()))
                .forEach(line -> said.add(
                        words().of("consent.ui.late.line", words().formats().number(line.number()))));
        return said.isEmpty() ? Optional.empty() : Optional.of(new Note(Tone.WARN, String.join(" ", said)));
    }

    /** What is to be said of one line; empty where all of it was granted. */
    public static Optional<Component> note(LineConsent consent, LineOutlook line) {
        List<String> said = new ArrayList<>(excess(consent));
        if (consent.isLate(line.line().facts())) {
            said.add(words().of("consent.ui.late"));
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(new Note(Tone.WARN, String.join(" ", said)));
    }

    private static List<String> excess(LineConsent consent) {
        LineConsent.Granted granted = consent.granted();
        return granted == null || granted.excess().isZero()
                ? List.of()
                : List.of(words().of(
                                "consent.ui.excess",
                                words().formats().yen(granted.together()),
                                words().formats().yen(granted.amount()),
                                words().formats().yen(granted.excess())));
    }
}
