package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Paragraph;
import io.shirase.claim.Claims;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What one must know of the policy before reading an amount: by which of its contents an incident is judged and why, that it
 * was cancelled, that it never counted, that a premium is missing.
 */
@Component
@Order(15)
public class PolicyNotes implements IncidentPanel {

    private final Claims claims;
    private final SignedIn signedIn;

    PolicyNotes(Claims claims, SignedIn signedIn) {
        this.claims = claims;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Incident incident) {
        Outlook outlook = claims.outlook(incident.policyId());
        Policy policy = outlook.period().policy();
        boolean decides = signedIn.person().role().decides();
        List<String> said = new ArrayList<>(standing(policy, decides));
        boolean warns = !said.isEmpty();
        if (!policy.amendments().isEmpty()) {
            said.addAll(judgedBy(incident, outlook));
        }
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Note note = new Note(
                warns ? Tone.WARN : Tone.NEUTRAL,
                Stream.concat(
                                said.stream().map(Paragraph::new),
                                Stream.of(new Paragraph(
                                        Links.to("policies/" + policy.id(), words().of("claim.ui.terms.policy")))))
                        .toArray(Paragraph[]::new));
        return Optional.of(note);
    }

    private static List<String> standing(Policy policy, boolean decides) {
        List<String> said = new ArrayList<>();
        if (policy.standing().cancelled() != null) {
            said.add(words().of("claim.ui.terms.cancelled", words().formats().time(policy.end())));
        }
        if (policy.standing().voided() != null) {
            said.add(
                    decides
                            ? words().of(
                                            "claim.ui.terms.void.staff",
                                            policy.standing().voided().why())
                            : words().of("claim.ui.terms.void"));
        }
        if (policy.standing().unpaid() != null) {
            said.add(words().of(decides ? "claim.ui.terms.unpaid.staff" : "claim.ui.terms.unpaid"));
        }
        return said;
    }

    private static List<String> judgedBy(Incident incident, Outlook outlook) {
        Policy policy = outlook.period().policy();
        LocalDate known = incident.facts().discovery().on();
        LocalDate day = known == null ? incident.receivedLocally().toLocalDate() : known;
        LocalDate since = policy.since(day);
        List<String> said = new ArrayList<>();
        said.add(words().of(
                        known == null ? "claim.ui.terms.unknown" : "claim.ui.terms.discovered",
                        words().formats().date(day),
                        words().formats().date(since)));
        Map<LocalDate, List<LineOutlook>> others = outlook.linesOf(incident.id()).stream()
                .filter(line -> !line.isDraft())
                .filter(line -> !policy.since(outlook.judgedOn(line)).equals(since))
                .collect(Collectors.groupingBy(
                        line -> policy.since(outlook.judgedOn(line)), TreeMap::new, Collectors.toList()));
        others.forEach((from, lines) -> said.add(words().of(
                        "claim.ui.terms.lines",
                        words().list(lines.stream()
                                .map(line -> words().formats().number(line.number()))
                                .toList()),
                        words().formats().date(from))));
        return said;
    }
}
