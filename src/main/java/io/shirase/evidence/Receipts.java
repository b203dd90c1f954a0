package io.shirase.evidence;

import io.shirase.audit.AuditTrail;
import io.shirase.evidence.Receipt.Added;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incidents;
import io.shirase.invoice.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The receipts of incidents. Whoever may see an incident may see its receipts and add to them; for everybody else they
 * do not exist.
 */
@Service
public class Receipts {

    /** The largest file that is kept: 20 MB. */
    public static final long MAX_BYTES = 20L * 1024 * 1024;

    private final ReceiptStore store;
    private final ReceiptReader reader;
    private final VirusScanner scanner;
    private final ContentCheck check;
    private final ReceiptRepository repository;
    private final Incidents incidents;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Receipts(
            ReceiptStore store,
            ReceiptReader reader,
            VirusScanner scanner,
            ReceiptRepository repository,
            Incidents incidents,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.store = store;
        this.reader = reader;
        this.scanner = scanner;
        this.check = new ContentCheck(reader);
        this.repository = repository;
        this.incidents = incidents;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Keeps a file as a receipt of an incident. The same bytes twice make one receipt. The file is safe on the disk
     * before the record of it is written.
     *
     * @param fileName as the sender's computer calls it; only shown, never trusted
     * @throws ReceiptRefused if the file cannot be kept; its message key says why
     * @throws NotFoundException if there is no such incident for this person
     */
    public Added add(UUID incidentId, String fileName, InputStream content) throws ReceiptRefused {
        incidents.get(incidentId);
        try (ReceiptStore.Incoming received = store.receive(content, MAX_BYTES)) {
            VirusScan scan = scanner.scan(received.file());
            if (scan == VirusScan.FOUND) {
                audit.record("receipt.virus", incidentId, fileName);
                throw new ReceiptRefused(ReceiptRefused.Why.VIRUS);
            }
            ReceiptType type = check.check(received.file(), received.sha256());
            store.keep(received);
            Receipt receipt = new Receipt(
                    UUID.randomUUID(),
                    incidentId,
                    received.sha256(),
                    FileNames.sanitised(fileName, type),
                    type,
                    received.size(),
                    clock.instant(),
                    signedIn.person().username(),
                    scan);
            return record(receipt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under the incident's lock, so that one that is being merged gets it where it goes on. */
    private Added record(Receipt received) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Receipt receipt = received.in(incidents.lock(received.incidentId()).id());
            return existing(receipt).orElseGet(() -> {
                repository.saveAndFlush(new ReceiptRecord(receipt));
                audit.record("receipt.added", receipt.id(), receipt.fileName());
                return new Added(receipt, false);
            });
        }));
    }

    private Optional<Added> existing(Receipt receipt) {
        return repository
                .findByIncidentIdAndSha256AndPresentIsTrue(receipt.incidentId(), receipt.sha256())
                .map(entity -> new Added(entity.toReceipt(), true));
    }

    /** @throws NotFoundException if there is no such receipt for this person */
    public Receipt get(UUID id) {
        return entity(id).toReceipt();
    }

    /**
     * As {@link #get}, for whoever is about to see the file itself: the audit trail says who was.
     *
     * @throws NotFoundException if there is no such receipt for this person, or the virus scanner found something in it
     */
    public Receipt opened(UUID id) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Receipt receipt = get(id);
            if (receipt.scan() == VirusScan.FOUND) {
                throw new NotFoundException();
            }
            audit.record("receipt.opened", id, receipt.fileName());
            return receipt;
        }));
    }

    /**
     * Some receipts of an incident, by their ids; what is none of them is left out.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    public Map<UUID, Receipt> of(UUID incidentId, Collection<UUID> ids) {
        incidents.get(incidentId);
        return ids.isEmpty()
                ? Map.of()
                : repository.findByIdInAndIncidentIdAndPresentIsTrue(ids, incidentId).stream()
                        .map(ReceiptRecord::toReceipt)
                        .collect(Collectors.toMap(Receipt::id, Function.identity()));
    }

    /** In the order uploaded. */
    public List<Receipt> ofIncident(UUID incidentId) {
        return ofIncidents(List.of(incidentId));
    }

    /** In the order uploaded. */
    public List<Receipt> ofIncidents(Collection<UUID> incidentIds) {
        incidentIds.forEach(incidents::get);
        return repository.findByIncidentIdInAndPresentIsTrueOrderByUploadedAt(incidentIds).stream()
                .map(ReceiptRecord::toReceipt)
                .toList();
    }

    /**
     * The bytes as they came; the caller closes the stream.
     *
     * @throws NotFoundException if there is no such receipt for this person
     */
    public InputStream open(UUID id) {
        try {
            return store.open(get(id).sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The receipt's pages as they can be shown, or why there are none. Takes up to the time of {@link
     * ReadingBudget#STANDARD} once it is the receipt's turn, and no time when it has been read before.
     *
     * @throws NotFoundException if there is no such receipt for this person
     */
    public Reading reading(UUID id) {
        Receipt receipt = get(id);
        if (receipt.scan() == VirusScan.FOUND) {
            return new Reading.NotShown(Reading.Why.VIRUS);
        }
        return reader.read(receipt.type(), receipt.sha256(), store.path(receipt.sha256()));
    }

    /**
     * As {@link #reading}, with the pages of a PDF as pictures, for a paper; takes so long for each few pages.
     *
     * @throws NotFoundException if there is no such receipt for this person
     */
    public Reading drawn(UUID id) {
        Receipt receipt = get(id);
        if (receipt.scan() == VirusScan.FOUND) {
            return new Reading.NotShown(Reading.Why.VIRUS);
        }
        return reader.drawn(receipt.type(), receipt.sha256(), store.path(receipt.sha256()));
    }

    /**
     * What the receipt says of itself; empty where nothing of it is certain. Takes as long as {@link #reading}.
     *
     * @throws NotFoundException if there is no such receipt for this person
     */
    public Findings findings(UUID id) {
        Receipt receipt = get(id);
        return reader.findings(receipt.type(), receipt.sha256(), store.path(receipt.sha256()));
    }

    /** As {@link #findings}, if the receipt has been looked at before; takes no time. */
    public Optional<Findings> knownFindings(Receipt receipt) {
        return reader.knownFindings(receipt.sha256());
    }

    /** As {@link #reading}, if the receipt has been read before; takes no time. */
    public Optional<Reading> knownReading(Receipt receipt) {
        if (receipt.scan() == VirusScan.FOUND) {
            return Optional.of(new Reading.NotShown(Reading.Why.VIRUS));
        }
        return reader.known(receipt.sha256());
    }

    /** Takes the receipt away from its incident; the file itself stays in the store, and the removal in the audit. */
    public void remove(UUID id) {
        transaction.executeWithoutResult(status -> {
            incidents.lock(get(id).incidentId());
            ReceiptRecord entity = entity(id);
            entity.remove();
            repository.saveAndFlush(entity);
            audit.record("receipt.removed", id, entity.toReceipt().fileName());
            events.publishEvent(new ReceiptRemoved(id, entity.toReceipt().incidentId()));
        });
    }

    private ReceiptRecord entity(UUID id) {
        ReceiptRecord entity =
                repository.findById(id).filter(ReceiptRecord::isPresent).orElseThrow(NotFoundException::new);
        incidents.get(entity.toReceipt().incidentId());
        return entity;
    }
}
