package io.shirase.duty;

import io.shirase.duty.DutyEntry.Kind;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.incident.Told;
import io.shirase.time.Moment;
import io.shirase.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an incident's duties stand: a calculation of its facts and of what people said. */
final class DutyReader {

    private final Incident incident;
    private final List<DutyEntry> entries;

    /** @param entries in the order in which they were made */
    DutyReader(Incident incident, List<DutyEntry> entries) {
        this.incident = incident;
        this.entries = entries;
    }

    /** The duties of the authorities, in the order of the files, and those of contracts after them. */
    List<Duty> all(List<Authority> authorities, List<ContractDuty> contracts) {
        return Stream.concat(
                        authorities.stream()
                                .flatMap(authority -> authority.duties().stream()
                                        .filter(this::isOfItsTime)
                                        .map(obligation -> duty(authority, obligation))),
                        contracts.stream().map(this::contract))
                .toList();
    }

    /** Of an obligation that is not in force yet, nobody needs to hear; one of the past was due then. */
    private boolean isOfItsTime(Obligation obligation) {
        return obligation.isInForce(incident.facts().discovery().on())
                || last(obligation.code(), Kind::decides).isPresent();
    }

    private Duty duty(Authority authority, Obligation obligation) {
        Finding finding =
                Finding.of(obligation, incident.facts(), incident.particulars().affected());
        Decision decision = decision(obligation.code());
        Standing standing =
                decision == null ? finding.standing() : decision.applies() ? Standing.DUE : Standing.NOT_DUE;
        LocalDate known = incident.facts().discovery().on();
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (decision == null) {
            missing.addAll(finding.missing());
        }
        Obligation.Term term = obligation.term();
        DutyClock clock = null;
        if (term != null && standing != Standing.NOT_DUE) {
            if (known == null) {
                missing.add(Missing.DISCOVERY);
            } else if (obligation.isInForce(known)) {
                clock = DutyClock.of(term, known, finding.grounds().contains(Ground.WRONGFUL));
            }
        }
        return new Duty(
                obligation,
                obligation.sources().stream().map(authority::source).toList(),
                standing,
                finding.grounds(),
                missing,
                decision,
                clock,
                done(obligation));
    }

    private Duty contract(ContractDuty contract) {
        Obligation obligation = contract.obligation();
        Discovery discovery = incident.facts().discovery();
        LocalDate known = discovery.on();
        LocalDate dueOn = contract.dueOn();
        Integer length = contract.length();
        DutyClock clock = null;
        if (dueOn != null) {
            clock = DutyClock.on(known == null ? dueOn : known, dueOn);
        } else if (length != null && known != null) {
            clock = contract.unit() == ContractDuty.Unit.HOURS
                    ? DutyClock.ofHours(length, known, discovery.time())
                    : days(Span.days(length, contract.counted()), known);
        }
        Set<Missing> missing = clock == null && length != null && known == null ? Set.of(Missing.DISCOVERY) : Set.of();
        Decision decision = decision(obligation.code());
        Standing standing = decision == null || decision.applies() ? Standing.DUE : Standing.NOT_DUE;
        return new Duty(
                obligation,
                List.of(),
                standing,
                Set.of(),
                missing,
                decision,
                standing == Standing.NOT_DUE ? null : clock,
                done(obligation));
    }

    private static DutyClock days(Span span, LocalDate known) {
        return DutyClock.of(
                new Obligation.Term(span.length(), null, null, span.counting(), false, false), known, false);
    }

    private @Nullable Decision decision(String code) {
        return last(code, Kind::decides)
                .filter(entry -> entry.kind() != Kind.BY_FACTS)
                .map(entry -> new Decision(entry.kind() == Kind.APPLIES, entry.by(), entry.at(), entry.why()))
                .orElse(null);
    }

    /** Whom the incident says to have told, told; the number stands beside it. */
    private @Nullable Done done(Obligation obligation) {
        Optional<DutyEntry> said = last(obligation.code(), Kind::isAboutDoing).filter(e -> e.kind() == Kind.DONE);
        if (obligation.receipt()) {
            return new Done(Moment.of(incident.firstReceivedLocally()), incident.receiptNumber(), "");
        }
        Told.Whom whom = obligation.told();
        if (whom != null) {
            return incident.particulars()
                    .told(whom)
                    .map(told -> new Done(
                            told.at(),
                            said.map(DutyEntry::number).orElse(""),
                            said.map(DutyEntry::by).orElse("")))
                    .orElse(null);
        }
        return said.map(entry -> new Done(entry.on(), entry.number(), entry.by()))
                .orElse(null);
    }

    /** From when a line's claim can be made, where a person said so. */
    Optional<LocalDate> start(String code) {
        return last(code, kind -> kind == Kind.STARTS).map(entry -> entry.on().day());
    }

    private Optional<DutyEntry> last(String code, Predicate<Kind> kinds) {
        List<DutyEntry> found = new ArrayList<>(entries);
        return found.reversed().stream()
                .filter(entry -> entry.duty().equals(code) && kinds.test(entry.kind()))
                .findFirst();
    }
}
