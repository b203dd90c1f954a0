package io.shirase.packet;

import io.shirase.audit.AuditTrail;
import io.shirase.consent.Consent;
import io.shirase.consent.ConsentEntry;
import io.shirase.consent.Consents;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.People;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.language.Words;
import io.shirase.packet.content.LetterContent;
import io.shirase.packet.content.PacketContent.Fact;
import io.shirase.storage.Rehearsal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a letter of consent together. Whoever may see the incident may have it. */
@Service
@Transactional
public class ConsentLetters {

    private final Consents consents;
    private final Incidents incidents;
    private final People people;
    private final SignedIn signedIn;
    private final AuditTrail audit;

    ConsentLetters(Consents consents, Incidents incidents, People people, SignedIn signedIn, AuditTrail audit) {
        this.consents = consents;
        this.incidents = incidents;
        this.people = people;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /**
     * The letter that grants a request.
     *
     * @throws NotFoundException if there is no such request for this person, or nothing was granted
     */
    public LetterContent of(UUID consentId, Locale locale) {
        Rehearsal.leaveAsItIs();
        Consent consent = consents.get(consentId);
        ConsentEntry grant = consent.grant().orElseThrow(NotFoundException::new);
        Incident incident = incidents.get(consent.incidentId());
        Words words = Words.in(locale);
        audit.record("packet.letter", consentId, consent.number());
        return new LetterContent(
                locale,
                consent.number(),
                grant.locally(),
                incident.insuredName(),
                facts(consent, grant, incident, words),
                grant.words(),
                insurer(grant));
    }

    private static List<Fact> facts(Consent consent, ConsentEntry grant, Incident incident, Words words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("received", incident.receiptNumber(), words));
        facts.add(fact("certificate", incident.certificateNumber(), words));
        facts.add(fact("cost", words.of("vocabulary.activity", consent.activity()), words));
        if (!consent.vendor().isEmpty()) {
            facts.add(fact("vendor", consent.vendor(), words));
        }
        facts.add(fact("asked", words.formats().yen(consent.amount()), words));
        facts.add(fact("granted", words.formats().yen(Objects.requireNonNull(grant.amount())), words));
        if (grant.until() != null) {
            facts.add(fact("until", words.formats().date(grant.until()), words));
        }
        return facts;
    }

    private static Fact fact(String key, String value, Words words) {
        return new Fact(words.of("packet.letter." + key), value);
    }

    /** Whoever granted it, by name and company: entries are made under user names, and a letter is read by people. */
    private String insurer(ConsentEntry grant) {
        return signedIn.asPortal(people::list).stream()
                .filter(person -> person.username().equals(grant.by()))
                .map(ConsentLetters::name)
                .findFirst()
                .orElse(grant.by());
    }

    private static String name(CurrentPerson person) {
        return person.organisationName() + " " + person.displayName();
    }
}
