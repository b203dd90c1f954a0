package io.shirase.identity;

import io.shirase.language.Problem;
import io.shirase.language.SpokenKey;
import io.shirase.storage.PlainText;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that the portal knows. For administrators. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class Organisations {

    public static final int LONGEST_NAME = 200;

    /** More is not for a list but for a search. */
    public static final int LIST = 100;

    private final OrganisationRepository organisations;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Organisations(OrganisationRepository organisations, SignedIn signedIn, ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** Adds an organisation; one whose id is known already stays as it is. */
    public Organisation add(Organisation organisation) {
        return organisations
                .findById(organisation.id())
                .orElseGet(() -> organisations.save(new OrganisationRecord(organisation)))
                .toOrganisation();
    }

    /**
     * Makes a firm or an agency. There is one insurer, who runs the portal.
     *
     * @throws InvalidPerson if the name is missing or too long, or there is one of the kind and the name already
     */
    public Organisation add(OrganisationKind kind, String name) {
        return add(kind, name, "");
    }

    /**
     * As {@link #add(OrganisationKind, String)}, with how the name is read.
     *
     * @throws InvalidPerson also if the reading is too long
     */
    public Organisation add(OrganisationKind kind, String name, String reading) {
        if (kind == OrganisationKind.INSURER) {
            throw new IllegalArgumentException("There is one insurer");
        }
        Organisation made = new Organisation(UUID.randomUUID(), kind, checked(kind, name, null), read(reading));
        organisations.save(new OrganisationRecord(made));
        note("organisation.added", made.id(), kind + " " + made.name());
        return made;
    }

    /**
     * What certificates say of the firm stays as it is.
     *
     * @throws NotFoundException if there is none
     * @throws InvalidPerson as {@link #add(OrganisationKind, String)}
     * @throws StaleOrganisation if somebody else has renamed it since it was seen
     */
    public Organisation rename(Organisation seen, String name, String reading) {
        UUID id = seen.id();
        OrganisationRecord record = organisations.lockById(id).orElseThrow(NotFoundException::new);
        Organisation before = record.toOrganisation();
        String now = checked(before.kind(), name, id);
        String nowRead = read(reading);
        if (!before.equals(seen)
                && !(before.name().equals(now) && before.reading().equals(nowRead))) {
            throw new StaleOrganisation(before);
        }
        if (!before.name().equals(now) || !before.reading().equals(nowRead)) {
            record.rename(now, nowRead);
            note("organisation.renamed", id, called(before) + " → " + called(record.toOrganisation()));
        }
        return organisations.save(record).toOrganisation();
    }

    /** @throws NotFoundException if there is none */
    @Transactional(readOnly = true)
    public Organisation get(UUID id) {
        return organisations.findById(id).orElseThrow(NotFoundException::new).toOrganisation();
    }

    /** Those whose name has this in it, see {@link SpokenKey}; at most {@link #LIST}. */
    @Transactional(readOnly = true)
    public List<Organisation> find(String typed) {
        return organisations.search(SpokenKey.within(typed), Limit.of(LIST)).stream()
                .map(OrganisationRecord::toOrganisation)
                .toList();
    }

    /** All of one kind, by name. */
    @Transactional(readOnly = true)
    public List<Organisation> list(OrganisationKind kind) {
        return find(kind, "", 0, Integer.MAX_VALUE);
    }

    /** Of one kind, those whose name has this in it. */
    @Transactional(readOnly = true)
    public List<Organisation> find(OrganisationKind kind, String typed, int leaveOut, int limit) {
        return organisations.searchKind(kind, SpokenKey.within(typed), leaveOut, limit).stream()
                .map(OrganisationRecord::toOrganisation)
                .toList();
    }

    /**
     * Those of one kind that are called so: the one that is written just so, or else all whose name is the same but for
     * width, spaces and ㈱ for 株式会社. 株式会社山田, 山田株式会社 and 有限会社山田 are three firms.
     */
    @Transactional(readOnly = true)
    public List<Organisation> called(OrganisationKind kind, String name) {
        List<Organisation> same = soundingLike(kind, name).stream()
                .filter(other -> plain(other.name()).equals(plain(name)))
                .toList();
        return same.stream()
                .filter(other -> other.name().equals(name))
                .findFirst()
                .map(List::of)
                .orElse(same);
    }

    /** Those of one kind whose name has the same {@link SpokenKey}: who reads it may mean one of them. */
    @Transactional(readOnly = true)
    public List<Organisation> soundingLike(OrganisationKind kind, String name) {
        return organisations.findByNameKey(SpokenKey.of(name)).stream()
                .map(OrganisationRecord::toOrganisation)
                .filter(other -> other.kind() == kind)
                .toList();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .replace("(株)", "株式会社")
                .replace("(有)", "有限会社")
                .replace("(同)", "合同会社")
                .toLowerCase(Locale.ROOT);
    }

    /** Of those that were kept before there were keys; see {@link SpokenKey}. */
    boolean renewKeys() {
        organisations.findByNameKey("").forEach(OrganisationRecord::renewKey);
        return true;
    }

    private static String called(Organisation organisation) {
        return organisation.reading().isEmpty()
                ? organisation.name()
                : organisation.name() + " (" + organisation.reading() + ")";
    }

    private static String read(String typed) {
        String reading = PlainText.of(typed).strip();
        if (reading.length() > LONGEST_NAME) {
            throw new InvalidPerson(Problem.of("reading", "identity.organisation.name.long", LONGEST_NAME));
        }
        return reading;
    }

    private String checked(OrganisationKind kind, String typed, @Nullable UUID itself) {
        String name = PlainText.of(typed).strip();
        if (name.isEmpty()) {
            throw new InvalidPerson(Problem.of("name", "identity.organisation.name.missing"));
        }
        if (name.length() > LONGEST_NAME) {
            throw new InvalidPerson(Problem.of("name", "identity.organisation.name.long", LONGEST_NAME));
        }
        boolean taken = organisations.findByNameKey(SpokenKey.of(name)).stream()
                .map(OrganisationRecord::toOrganisation)
                .anyMatch(other -> other.kind() == kind
                        && !other.id().equals(itself)
                        && other.name().equals(name));
        if (taken) {
            throw new InvalidPerson(Problem.of("name", "identity.organisation.name.taken"));
        }
        return name;
    }

    private void note(String action, UUID subject, String detail) {
        events.publishEvent(new AccountEvent(action, subject, detail, signedIn.person()));
    }
}
