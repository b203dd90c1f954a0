package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.assessment.Sentence;
import io.shirase.assignment.Assignments;
import io.shirase.callback.CallBack;
import io.shirase.callback.CallBacks;
import io.shirase.claim.ui.LineWords;
import io.shirase.claim.ui.PolicyNotes;
import io.shirase.conversation.Conversation;
import io.shirase.damages.ui.DamagesOnDesk;
import io.shirase.duty.Duties;
import io.shirase.duty.Duty;
import io.shirase.duty.Force;
import io.shirase.duty.Standing;
import io.shirase.evidence.Receipt;
import io.shirase.evidence.Receipts;
import io.shirase.exclusion.ExclusionStanding;
import io.shirase.exclusion.Exclusions;
import io.shirase.expense.ui.ReceiptPreviews;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Fact;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.Twins;
import io.shirase.part.Amount;
import io.shirase.part.DefinitionList;
import io.shirase.part.DueDate;
import io.shirase.part.EmptyState;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import io.shirase.review.LineStanding;
import io.shirase.review.StopDecisions;
import io.shirase.review.StopStanding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the desk shows of an incident and of the line in hand. */
@org.springframework.stereotype.Component
class DeskParts {

    private final PolicyNotes policyNotes;
    private final Duties duties;
    private final Receipts receipts;
    private final Twins twins;
    private final CallBacks callBacks;
    private final Conversation conversation;
    private final DamagesOnDesk damages;
    private final StopDecisions stops;
    private final Assignments assignments;
    private final Exclusions exclusions;
    private final SignedIn signedIn;
    private final Clock clock;

    DeskParts(
            PolicyNotes policyNotes,
            Duties duties,
            Receipts receipts,
            Twins twins,
            CallBacks callBacks,
            Conversation conversation,
            DamagesOnDesk damages,
            StopDecisions stops,
            Assignments assignments,
            Exclusions exclusions,
            SignedIn signedIn,
            Clock clock) {
        this.policyNotes = policyNotes;
        this.duties = duties;
        this.receipts = receipts;
        this.twins = twins;
        this.callBacks = callBacks;
        this.conversation = conversation;
        this.damages = damages;
        this.stops = stops;
        this.assignments = assignments;
        this.exclusions = exclusions;
        this.clock = clock;
        this.signedIn = signedIn;
    }

    CurrentPerson person() {
        return signedIn.person();
    }

    Component[] about(Incident incident) {
        return new Component[] {
            new StatusBadge(words().of("vocabulary.kind", incident.facts().kind()), Tone.NEUTRAL),
            Links.to("incidents/" + incident.id(), incident.receiptNumber()),
            Links.to("policies/" + incident.policyId(), incident.certificateNumber()),
            Links.to("incidents/" + incident.id() + "/facts", words().of("desk.facts.correct")),
            alike(incident),
            handler(incident),
            callBacks(incident),
            unread(incident)
        };
    }

    /** What one must know of the policy before deciding; empty where that is nothing. */
    Optional<Component> policy(Incident incident) {
        return policyNotes.of(incident);
    }

    /** The reasons for a line, and before the handler's own the exclusions that two persons found to apply. */
    List<Wording> withExclusions(List<Wording> reasons, @Nullable LineStanding standing) {
        if (standing == null) {
            return reasons;
        }
        Stream<Wording> found =
                exclusions.confirmed(standing.line().incidentId()).stream().map(Wording::of);
        Stream<Wording> engine = reasons.stream().filter(one -> one.reason() != null);
        Stream<Wording> own = reasons.stream().filter(one -> one.reason() == null);
        return Stream.of(engine, found, own).flatMap(one -> one).toList();
    }

    /** Leads to the checklist of exclusions, and says how many nobody has looked at. */
    Component exclusions(Incident incident) {
        List<ExclusionStanding> all = exclusions.of(incident.id());
        long open = all.stream().filter(ExclusionStanding::isOpen).count();
        long asked = all.stream().filter(ExclusionStanding::isAsked).count();
        boolean applies = all.stream().anyMatch(ExclusionStanding::isConfirmed);
        return Links.to(
                "desk/" + incident.id() + "/exclusions",
                applies
                        ? words().of("desk.exclusions.applies")
                        : words().of(
                                        "desk.exclusions",
                                        words().formats().number(asked - open),
                                        words().formats().number(asked)));
    }

    /** Leads to the stops of the business that are in the claim; empty where none is. */
    Optional<Component> stops(Incident incident) {
        List<StopStanding> entered = stops.of(incident.id());
        if (entered.isEmpty()) {
            return Optional.empty();
        }
        String state = entered.stream().anyMatch(stop -> stop.proposal().isPresent())
                ? "desk.stop.proposed"
                : entered.stream().allMatch(stop -> stop.decision().isPresent()) ? "desk.stop.done" : "desk.stop.open";
        return Optional.of(
                Links.to("desk/" + incident.id() + "/interruption", words().of("desk.stop.link", words().of(state))));
    }

    /** What others claim; empty where nobody does. */
    Optional<Component> damages(Incident incident) {
        return damages.of(incident);
    }

    /** Leads to the reports that may be of the same event, and names those that were merged into this one. */
    private Component alike(Incident incident) {
        Span alike = new Span();
        int found = twins.of(incident.id()).size();
        if (found > 0) {
            alike.add(Links.to(
                    "incidents/" + incident.id(),
                    words().of("desk.twins", words().formats().number(found))));
        }
        if (!incident.otherNumbers().isEmpty()) {
            alike.add(new Span(words().of(
                            "incident.merge.others",
                            String.join(words().of("incident.ui.separator"), incident.otherNumbers()))));
        }
        alike.addClassName("pieces");
        alike.setVisible(alike.getComponentCount() > 0);
        return alike;
    }

    /** Who looks after it, and the way to giving it to somebody. */
    private Component handler(Incident incident) {
        String name = assignments
                .of(incident.id())
                .map(handler -> words().of("desk.handler", handler.name()))
                .orElseGet(() -> words().of("desk.handler.none"));
        return Links.to("incidents/" + incident.id() + "#" + ProgressPanel.ID, name);
    }

    /** How much the insured have written that nobody has read. */
    private Component unread(Incident incident) {
        long unread = conversation.unread(incident.id());
        Span written = new Span();
        written.addClassName("pieces");
        written.setVisible(unread > 0);
        if (unread > 0) {
            written.add(Links.to(
                    "incidents/" + incident.id() + "#conversation",
                    words().of("desk.unread", words().formats().number(unread))));
        }
        return written;
    }

    /** Whom somebody has promised to call back about it, and by when the first. */
    private Component callBacks(Incident incident) {
        List<CallBack> open = callBacks.ofIncident(incident.id()).stream()
                .filter(one -> one.done() == null)
                .sorted(Comparator.comparing(
                        one -> one.wish().due().day(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Span promised = new Span();
        promised.setVisible(!open.isEmpty());
        promised.addClassName("pieces");
        if (!open.isEmpty()) {
            promised.add(Links.to(
                    "incidents/" + incident.id(),
                    words().of("desk.call-backs", words().formats().number(open.size()))));
            LocalDate day = open.getFirst().wish().due().day();
            if (day != null) {
                promised.add(new DueDate(day, LocalDate.now(clock)));
            }
        }
        return promised;
    }

    /** The facts that decide most lines. */
    Component facts(Incident incident) {
        Facts facts = incident.facts();
        DefinitionList list = new DefinitionList();
        String discovered = Fact.DISCOVERED.value(facts, incident.particulars(), words());
        if (discovered.isEmpty()) {
            list.unknown(words().of("desk.fact.discovered"));
        } else {
            list.add(words().of("desk.fact.discovered"), discovered);
        }
        DeskRequest.time(list, "desk.fact.notified", facts.insurerNotifiedAt());
        if (facts.outcome() != null) {
            list.add(words().of("desk.fact.outcome"), words().of("vocabulary.outcome", facts.outcome()));
        }
        if (facts.isNoticeUnknown()) {
            list.unknown(words().of("desk.fact.external"));
        } else {
            list.add(words().of("desk.fact.external"), DeskRequest.yesNo(facts.externalNotice()));
        }
        DeskRequest.day(list, "desk.fact.announced", facts.announcedOn());
        duties(list, duties.of(incident));
        NativeDetails details = new NativeDetails(words().of("desk.facts"), list);
        details.addClassNames("desk-facts", "more");
        return details;
    }

    /** What the law makes the insured report, each with its last day. */
    private static void duties(DefinitionList list, List<Duty> duties) {
        List<Duty> due = duties.stream()
                .filter(duty -> duty.obligation().force() == Force.LAW
                        && !duty.obligation().receipt())
                .filter(duty -> duty.standing() != Standing.NOT_DUE)
                .toList();
        if (due.isEmpty()) {
            list.add(words().of("desk.duty"), words().of("desk.duty", Standing.NOT_DUE));
        }
        due.forEach(duty -> {
            String standing = duty.isDone() ? words().of("desk.duty.done") : words().of("desk.duty", duty.standing());
            list.add(
                    words().of(duty.obligation().name()),
                    duty.findClock()
                            .map(clock -> words().of(
                                            "desk.duty.until",
                                            standing,
                                            words().formats().date(clock.lastDay())))
                            .orElse(standing));
        });
    }

    /** What would be paid of it, and the first reason; a warning where that is nothing, whatever is accepted. */
    Component proposal(DeskLine line, List<Sentence> why) {
        var proposal = line.proposal();
        if (proposal == null) {
            return new Note(Tone.NEUTRAL, words().of("desk.proposal.none"));
        }
        DefinitionList figures = new DefinitionList()
                .add(words().of("desk.item"), line.itemWords())
                .add(words().of("desk.payable"), expected(line))
                .add(words().of("desk.eligible"), Amount.of(proposal.eligible()))
                .add(words().of("desk.ratio"), proposal.ratio() + " %");
        line.readings()
                .forEach(reading -> figures.add(
                        words().of("desk.reading.line"),
                        Amount.expected(reading.line().otherwise()),
                        new Span(words().of(
                                        "desk.reading.line.difference",
                                        words().formats()
                                                .difference(reading.line().difference())))));
        Div box = new Div(figures);
        String reason = line.reasonSentence(why);
        if (line.paysNothing()) {
            box.add(new Note(Tone.WARN, words().of("desk.pays-nothing", reason)));
        } else if (!reason.isEmpty()) {
            box.add(new Paragraph(reason));
        }
        box.addClassName("desk-proposal");
        return box;
    }

    /** Every sentence of the engine, with the clause behind it. */
    static Component why(List<Sentence> why) {
        return why.isEmpty() ? new Div() : new Div(LineWords.steps(why));
    }

    private static Amount expected(DeskLine line) {
        return line.range()
                .map(range -> Amount.expected(range.least(), range.most()))
                .orElseGet(Amount::unknown);
    }

    Component receipts(DeskLine line) {
        List<UUID> attached = line.standing().line().receipts();
        Div box = new Div();
        if (attached.isEmpty()) {
            box.add(new EmptyState(words().of("desk.receipts.none.title"), words().of("desk.receipts.none.sentence")));
        }
        Map<UUID, Receipt> known = receipts.of(line.line().incidentId(), attached);
        attached.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .forEach(receipt -> box.add(ReceiptPreviews.of(receipt, receipts)));
        return box;
    }
}
