package io.shirase.packet;

import io.shirase.audit.AuditTrail;
import io.shirase.claim.ClaimSums;
import io.shirase.claim.Claims;
import io.shirase.claim.InterruptionWork;
import io.shirase.claim.InterruptionWorks;
import io.shirase.claim.Outlook;
import io.shirase.consent.Consent;
import io.shirase.consent.Consents;
import io.shirase.conversation.Conversation;
import io.shirase.conversation.Message;
import io.shirase.damages.DamagesClaims;
import io.shirase.duty.Duties;
import io.shirase.evidence.Receipts;
import io.shirase.evidence.VirusScan;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.People;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Fact;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import io.shirase.incident.Todo;
import io.shirase.incident.Todos;
import io.shirase.language.Words;
import io.shirase.packet.content.MachineFiles;
import io.shirase.packet.content.NoticeContent;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Line;
import io.shirase.packet.content.PacketContent.Receipt;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import io.shirase.review.LineStanding;
import io.shirase.review.Reviews;
import io.shirase.storage.Rehearsal;
import io.shirase.time.Japan;
import io.shirase.window.IncidentWindows;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the packets of an incident print. Whoever may see the incident may have them; see {@link Incidents}. */
@Service
@Transactional
public class Packets {

    private final Incidents incidents;
    private final Merges merges;
    private final PolicyProducts products;
    private final IncidentWindows windows;
    private final Duties duties;
    private final Todos todos;
    private final NoticeText notices;
    private final Consents consents;
    private final Claims claims;
    private final Reviews reviews;
    private final Conversation conversation;
    private final StandingText standing;
    private final SupportText support;
    private final InterruptionWorks works;
    private final DamagesClaims damages;
    private final Receipts receipts;
    private final People people;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    Packets(
            Incidents incidents,
            Merges merges,
            PolicyProducts products,
            IncidentWindows windows,
            Duties duties,
            Todos todos,
            NoticeText notices,
            Consents consents,
            Claims claims,
            Reviews reviews,
            Conversation conversation,
            StandingText standing,
            SupportText support,
            InterruptionWorks works,
            DamagesClaims damages,
            Receipts receipts,
            People people,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock) {
        this.incidents = incidents;
        this.merges = merges;
        this.products = products;
        this.windows = windows;
        this.duties = duties;
        this.todos = todos;
        this.notices = notices;
        this.consents = consents;
        this.claims = claims;
        this.reviews = reviews;
        this.conversation = conversation;
        this.standing = standing;
        this.support = support;
        this.works = works;
        this.damages = damages;
        this.receipts = receipts;
        this.people = people;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The notice receipt of an incident: as its own report has it, also where it was merged into another, or another into it.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    public NoticeContent notice(UUID incidentId, Locale locale) {
        Rehearsal.leaveAsItIs();
        Incident incident = merges.alone(incidentId);
        audit.record("packet.notice", incidentId, incident.receiptNumber());
        return notices.of(incident, locale);
    }

    /**
     * The claim packet of an incident, as things stand. The receipts are read while it is written, in the name of the
     * person who is here then.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    public Packet packet(UUID incidentId, Locale locale) {
        Rehearsal.leaveAsItIs();
        Incident incident = incidents.get(incidentId);
        Outlook assessed = claims.outlook(incident.policyId());
        ClaimSums sums = assessed.sumsOf(incidentId);
        LocalDate discovered = incident.facts().discovery().on();
        Policy policy = assessed.period()
                .policy()
                .on(discovered == null ? incident.receivedLocally().toLocalDate() : discovered);
        Words words = Words.in(locale);
        IncidentText text = new IncidentText(incident, merges.into(incidentId), words);
        List<LineStanding> standings = reviews.ofIncident(incidentId);
        List<Message> messages = conversation.of(incidentId);
        Map<UUID, io.shirase.evidence.Receipt> sent = conversation.files(messages);
        List<Consent> asked = consents.ofIncident(incidentId);
        InterruptionWork work =
                works.of(incidentId).map(InterruptionWorks.Entry::work).orElse(InterruptionWork.NONE);
        List<io.shirase.evidence.Receipt> files = proofs(incidentId, standings, asked, sent.values(), work);
        Map<UUID, Integer> receiptNumbers = new HashMap<>();
        files.forEach(file -> receiptNumbers.put(file.id(), receiptNumbers.size() + 1));
        Map<UUID, Line> lines = ClaimText.lines(
                assessed,
                incidentId,
                line -> line.line().receipts().stream()
                        .map(receiptNumbers::get)
                        .filter(Objects::nonNull)
                        .toList(),
                words);
        List<Line> printed = List.copyOf(lines.values());
        audit.record("packet.made", incidentId, incident.receiptNumber());
        PacketContent content = new PacketContent(
                locale,
                LocalDateTime.now(clock.withZone(Japan.ZONE)).withNano(0),
                reader(),
                new PacketContent.Notice(
                        incident.receiptNumber(),
                        incident.receivedLocally(),
                        words.of("vocabulary.kind", incident.facts().kind()),
                        discovered(incident, words)),
                PolicyText.of(policy, products.edition(policy).orElseThrow(), words),
                standing.on(text.facts(), incident, words),
                text.timeline(),
                WindowText.of(windows.of(incidentId), duties.of(incidentId), assessed.product(), words),
                todos.of(incident, words).stream()
                        .filter(Todo::isPressing)
                        .map(todo -> new PacketContent.Todo(todo.words(), todo.lastDay()))
                        .toList(),
                printed,
                ClaimText.totals(sums),
                LimitText.of(assessed, words),
                worksheets(assessed, incidentId, new MonthsText(work, files, words), words),
                new LogText(signedIn.person(), assessed.product(), lines, exhibits(sent, files), names(), words)
                        .of(standings, messages, asked, support.of(incidentId, words)),
                evidence(files, receiptNumbers, printed));
        return new Packet(content, MachineFiles.of(assessed));
    }

    /**
     * Writes down which packet has left: whoever shows one later can be told whether it is that one.
     *
     * @param sum SHA-256 of its file, in lower-case hexadecimal
     */
    public void made(UUID incidentId, String number, PacketKind kind, String sum) {
        Rehearsal.leaveAsItIs();
        audit.record("packet.sum", incidentId, number + " " + kind.code() + " SHA-256 " + sum);
    }

    /**
     * What a line or a stop of the business rests on, a consent was asked with, or went with a message; a file that was sent and stands nowhere proves
     * nothing, and is nobody's exhibit. What came with a merged report is found again by its bytes.
     */
    private List<io.shirase.evidence.Receipt> proofs(
            UUID incidentId,
            List<LineStanding> standings,
            List<Consent> asked,
            Collection<io.shirase.evidence.Receipt> sent,
            InterruptionWork work) {
        Set<UUID> used = standings.stream()
                .flatMap(standing -> standing.line().receipts().stream())
                .collect(Collectors.toCollection(HashSet::new));
        asked.forEach(consent -> used.addAll(consent.quotations()));
        used.addAll(work.papers());
        Set<String> bytes =
                sent.stream().map(io.shirase.evidence.Receipt::sha256).collect(Collectors.toSet());
        return receipts.ofIncident(incidentId).stream()
                .filter(receipt -> used.contains(receipt.id()) || bytes.contains(receipt.sha256()))
                .toList();
    }

    /** Of the files of messages, by their ids, which evidence each is: its number and name. */
    private static Map<UUID, LogText.Exhibit> exhibits(
            Map<UUID, io.shirase.evidence.Receipt> sent, List<io.shirase.evidence.Receipt> files) {
        Map<String, Integer> numbers = new HashMap<>();
        files.forEach(file -> numbers.put(file.sha256(), numbers.size() + 1));
        Map<UUID, LogText.Exhibit> exhibits = new HashMap<>();
        sent.forEach((id, file) -> {
            Integer number = numbers.get(file.sha256());
            if (number != null) {
                exhibits.put(id, new LogText.Exhibit(number, file.fileName()));
            }
        });
        return exhibits;
    }

    private static String discovered(Incident incident, Words words) {
        String known = Fact.DISCOVERED.value(incident.facts(), incident.particulars(), words);
        return known.isEmpty() ? words.of("packet.unknown") : known;
    }

    private List<PacketContent.Worksheet> worksheets(
            Outlook assessed, UUID incidentId, MonthsText months, Words words) {
        List<PacketContent.Worksheet> sheets = new ArrayList<>(WorksheetText.of(assessed, months, words));
        sheets.addAll(DamagesText.of(damages.ofIncident(incidentId), assessed, words));
        if (signedIn.person().role().decides()) {
            sheets.addAll(ReadingText.of(claims.readings(assessed), incidentId, words));
        }
        return sheets;
    }

    private String reader() {
        CurrentPerson person = signedIn.person();
        return person.organisationName() + " " + person.displayName();
    }

    /** Names by user names: decisions are entered under user names, and a packet is read by people. */
    private Map<String, String> names() {
        return signedIn.asPortal(people::list).stream()
                .collect(Collectors.toMap(CurrentPerson::username, CurrentPerson::displayName));
    }

    private List<Receipt> evidence(
            List<io.shirase.evidence.Receipt> files, Map<UUID, Integer> numbers, Collection<Line> lines) {
        Map<Integer, List<Integer>> proved = ClaimText.proved(lines);
        return files.stream()
                .map(file -> {
                    int number = numbers.getOrDefault(file.id(), 0);
                    return new Receipt(
                            number,
                            file.fileName(),
                            file.type(),
                            file.size(),
                            file.sha256(),
                            LocalDateTime.ofInstant(file.uploadedAt(), Japan.ZONE),
                            proved.getOrDefault(number, List.of()),
                            file.scan() == VirusScan.FOUND,
                            () -> receipts.open(file.id()),
                            () -> receipts.drawn(file.id()));
                })
                .toList();
    }
}
