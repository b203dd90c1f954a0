package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import io.shirase.assessment.Assessment;
import io.shirase.assessment.Reason;
import io.shirase.assessment.Sentence;
import io.shirase.claim.LineConsent;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.claim.ReadOtherwise;
import io.shirase.claim.ui.ConsentNotes;
import io.shirase.claim.ui.LineWords;
import io.shirase.expense.ExpenseLine;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.product.Clause;
import io.shirase.review.LineStanding;
import io.shirase.review.LineState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line as the desk shows it.
 *
 * @param outlook what the engine makes of the claim that the line is in
 * @param readings what the line is paid where an ambiguous wording is read the other way; empty where that changes
 *     nothing
 */
record DeskLine(LineStanding standing, Outlook outlook, List<Reading> readings) {

    /** The line under the other reading of a wording. */
    record Reading(ReadOtherwise wording, ReadOtherwise.Line line) {}

    DeskLine {
        readings = List.copyOf(readings);
    }

    UUID id() {
        return line().id();
    }

    ExpenseLine line() {
        return standing.line();
    }

    LineState state() {
        return standing.state();
    }

    /** What people call the line. */
    int number() {
        return line().number();
    }

    private Optional<LineOutlook> claimed() {
        return outlook.line(id()).filter(line -> !line.isDraft());
    }

    /** What was asked of the insurer about it before it was ordered; empty where nothing was. */
    Optional<LineConsent> consent() {
        return claimed().flatMap(outlook::consent);
    }

    /** What goes beyond what was granted; empty where all of it was. */
    Optional<Component> beyondConsent() {
        return claimed().flatMap(line -> outlook.consent(line).flatMap(consent -> ConsentNotes.note(consent, line)));
    }

    /** What the engine makes of it; null while it is a draft. */
    Assessment.@Nullable Line proposal() {
        return claimed().map(LineOutlook::result).orElse(null);
    }

    /** The cost item that it is under its product, in the person's language. */
    String itemWords() {
        return claimed().map(line -> LineWords.item(line)).orElseGet(() -> words().of("desk.item.none"));
    }

    /** What is or would be paid; empty while a fact is missing on which it depends. */
    Optional<YenRange> range() {
        return claimed().map(LineOutlook::payable);
    }

    /** What would be paid, in figures; in words where it is not known. */
    String expectedWords() {
        return range().map(DeskLine::figures).orElseGet(() -> words().of("part.unknown"));
    }

    private static String figures(YenRange range) {
        String least = words().formats().yen(range.least());
        String most = words().formats().yen(range.most());
        return least.equals(most) ? most : words().of("part.range", least, most);
    }

    /** Whether the engine pays nothing of it, whatever is accepted. */
    boolean paysNothing() {
        return range().filter(range -> range.most().isZero()).isPresent();
    }

    /** Whether the engine pays all that is asked, whatever is still open. */
    boolean isPaidInFull() {
        return range().filter(range ->
                        range.least().equals(standing.asked()) && range.most().equals(standing.asked()))
                .isPresent();
    }

    /** Whether it may be decided together with others. */
    boolean mayBeDecidedAmongMany() {
        return state().isDecidedAmongMany() && !line().facts().isDraft();
    }

    /** The engine's sentences, with the clauses behind them; empty while it is a draft. */
    List<Sentence> why() {
        return claimed().map(line -> outlook.why(line, words())).orElse(List.of());
    }

    /** The wordings that the engine's result rests on and that can be read in more than one way; empty while it is a draft. */
    List<Clause> twoWays() {
        return claimed().map(line -> outlook.explained(line).twoWays()).orElse(List.of());
    }

    List<Reason> reasons() {
        Assessment.Line proposal = proposal();
        return proposal == null ? List.of() : proposal.reasons();
    }

    String reasonWords() {
        return reasons().stream()
                .map(reason -> words().of("assessment.reason", reason))
                .collect(Collectors.joining(" "));
    }

    /** The engine's reasons, as a handler would begin a letter; empty where it has none. */
    String reasonSentence(List<Sentence> why) {
        return why.stream()
                .filter(sentence -> sentence.role() == Sentence.Role.REASON)
                .map(Sentence::text)
                .findFirst()
                .orElseGet(this::reasonWords);
    }

    /** What the engine counts of the amount asked, whole yen, where that is a part of it: neither all nor nothing. */
    Optional<Yen> partThatCounts() {
        Assessment.Line proposal = proposal();
        return Optional.ofNullable(proposal)
                .map(Assessment.Line::eligible)
                .filter(eligible -> !eligible.isZero() && eligible.compareTo(standing.asked()) < 0);
    }

    String activityWords() {
        var activity = line().facts().activity();
        return activity == null ? words().of("desk.draft") : words().of("vocabulary.activity", activity);
    }
}
