package io.shirase.duty;

import io.shirase.duty.ReminderLedger.Reminder;
import io.shirase.duty.ReminderRun.Look;
import io.shirase.expense.ExpensesChanged;
import io.shirase.identity.Recipients;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.IncidentFactsChanged;
import io.shirase.incident.IncidentReported;
import io.shirase.incident.Incidents;
import io.shirase.incident.IncidentsMerged;
import io.shirase.incident.MergeUndone;
import io.shirase.incident.Todo;
import io.shirase.incident.Todos;
import io.shirase.language.Words;
import io.shirase.time.Japan;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds the people of the insured of every last day of their incidents that is not done: before it, that it comes near;
 * after it, that it has passed. Not at night.
 */
@Component
class Reminders {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);

    /** Each incident is looked at again by then, whatever nobody told of. */
    private static final int DAYS = 30;

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Incidents incidents;
    private final Deadlines deadlines;
    private final Todos todos;
    private final Recipients recipients;
    private final ReminderChoices choices;
    private final ReminderWatch watch;
    private final SignedIn signedIn;
    private final Clock clock;
    private final ReminderRun run;

    Reminders(
            Incidents incidents,
            Deadlines deadlines,
            Todos todos,
            Recipients recipients,
            ReminderChoices choices,
            ReminderWatch watch,
            ReminderLedger ledger,
            SignedIn signedIn,
            TransactionTemplate transaction,
            Clock clock) {
        this.incidents = incidents;
        this.deadlines = deadlines;
        this.todos = todos;
        this.recipients = recipients;
        this.choices = choices;
        this.watch = watch;
        this.signedIn = signedIn;
        this.clock = clock;
        run = new ReminderRun(watch, ledger, transaction, clock, this::look);
    }

    /**
     * Posts what is due and not posted yet.
     *
     * @param stop whether to leave the rest for later
     */
    void send(BooleanSupplier stop) {
        LocalTime now = LocalTime.now(clock.withZone(Japan.ZONE));
        if (!now.isBefore(MORNING) && now.isBefore(EVENING)) {
            run.send(stop);
        }
    }

    private Look look(UUID id) {
        return signedIn.asPortal(() -> look(incidents.get(id)));
    }

    private Look look(Incident incident) {
        if (incident.mergedInto() != null) {
            return new Look(List.of(), NEVER);
        }
        LocalDate today = LocalDate.now(clock);
        List<Deadline> open =
                deadlines.of(incident).stream().filter(one -> !one.met()).toList();
        List<Reminder> due = new ArrayList<>();
        for (UUID person : recipients.ofInsured(incident.insuredOrganisationId(), incident.agencyOrganisationId())) {
            due.addAll(due(incident, person, open, today));
        }
        if (!due.isEmpty()) {
            int todo = pressing(incident);
            due.replaceAll(one -> one.among(todo));
        }
        return new Look(
                due, ReminderDays.next(open.stream().map(Deadline::lastDay).toList(), today, today.plusDays(DAYS)));
    }

    /** How many things there are to do about it; a mail says no more of them. */
    private int pressing(Incident incident) {
        return (int) todos.of(incident, Words.in(Locale.JAPANESE)).stream()
                .filter(Todo::isPressing)
                .count();
    }

    private List<Reminder> due(Incident incident, UUID person, List<Deadline> open, LocalDate today) {
        ReminderDays days = choices.of(person);
        LocalDate received = incident.receivedLocally().toLocalDate();
        Map<LocalDate, List<String>> byLastDay = new TreeMap<>();
        open.forEach(deadline -> byLastDay
                .computeIfAbsent(deadline.lastDay(), day -> new ArrayList<>())
                .add(deadline.code()));
        List<Reminder> due = new ArrayList<>();
        byLastDay.forEach((lastDay, codes) -> days.due(lastDay, received, today)
                .ifPresent(after -> due.add(
                        new Reminder(person, incident.id(), incident.receiptNumber(), codes, lastDay, after, 0))));
        return due;
    }

    @EventListener
    void reported(IncidentReported event) {
        watch.begin(event.incidentId(), LocalDate.now(clock));
    }

    @EventListener
    void changed(IncidentFactsChanged event) {
        touch(event.incidentId());
    }

    @EventListener
    void changed(ExpensesChanged event) {
        touch(event.incidentId());
    }

    @EventListener
    void changed(DutiesChanged event) {
        touch(event.incidentId());
    }

    @EventListener
    void merged(IncidentsMerged event) {
        touch(event.survivorId());
        touch(event.mergedId());
    }

    @EventListener
    void undone(MergeUndone event) {
        touch(event.survivorId());
        touch(event.mergedId());
    }

    private void touch(UUID incident) {
        watch.touch(incident, LocalDate.now(clock));
    }
}
