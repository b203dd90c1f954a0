package io.shirase.claim;

import io.shirase.assessment.Activity;
import io.shirase.assessment.AddedFact;
import io.shirase.assessment.Worth;
import io.shirase.assessment.Worth.Action;
import io.shirase.assessment.Worths;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Todo;
import io.shirase.incident.TodoSource;
import io.shirase.language.Words;
import io.shirase.money.YenRange;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What can still be done so that more is paid: until when, and how many yen it brings, as the engine says. */
@Component
@Order(3)
class WorthTodos implements TodoSource {

    private final Claims claims;
    private final SignedIn signedIn;
    private final Clock clock;

    WorthTodos(Claims claims, SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Incident incident, Words words) {
        Outlook outlook = claims.outlook(incident.policyId());
        Worths.Steps steps = outlook.steps(incident.id(), LocalDate.now(clock));
        List<Todo> todos = new ArrayList<>();
        for (Worth worth : steps.steps()) {
            LineOutlook line = worth.line() == null ? null : outlook.called(worth.line());
            if (worth.gain() > 0 || line == null || !line.isDecided()) {
                todos.add(todo(worth, line, incident, outlook, words));
            }
        }
        if (steps.others() > 0) {
            YenRange worth = steps.othersWorth();
            todos.add(Todo.money(
                    words.of("claim.todo.others", words.formats().number(steps.others()), words.yen(worth)),
                    "incidents/" + incident.id() + "/expenses",
                    null,
                    worth));
        }
        return todos;
    }

    private Todo todo(Worth worth, @Nullable LineOutlook line, Incident incident, Outlook outlook, Words words) {
        String said = said(worth, words) + besides(worth, words);
        String text = line == null ? said : words.of("claim.todo.line", called(line, words), said);
        LineConsent asked = line == null ? null : outlook.consent(line).orElse(null);
        if (worth.step() == Action.GET_CONSENT && asked != null && asked.granted() == null) {
            return Todo.plain(words.of("claim.todo.asked", text), "consents/" + asked.requestId());
        }
        String path = path(worth, line, incident);
        return worth.gain() > 0 ? Todo.money(text, path, worth.lastDay(), worth.range()) : Todo.plain(text, path);
    }

    private String path(Worth worth, @Nullable LineOutlook line, Incident incident) {
        String base = "incidents/" + incident.id();
        if (line == null) {
            return base + "/facts";
        }
        UUID claim = line.line().facts().claimId();
        if (worth.step() == Action.SETTLE_WITH_APPROVAL && claim != null) {
            return "damages/" + claim;
        }
        boolean asks =
                worth.step() == Action.GET_CONSENT && signedIn.person().role().reports();
        return asks ? base + "/consents/new/" + line.id() : base + "/expenses/" + line.id();
    }

    private static String called(LineOutlook line, Words words) {
        Activity activity = line.line().facts().activity();
        String what = activity == null ? "" : words.of("vocabulary.activity", activity);
        return words.of("claim.todo.called", words.formats().number(line.number()), what);
    }

    private static String said(Worth worth, Words words) {
        String key = "claim.todo." + worth.step().code();
        LocalDate lastDay = worth.lastDay();
        if (worth.gain() <= 0) {
            return words.of("claim.todo.nothing", words.of(key + ".if"));
        }
        String amount = words.yen(worth.range());
        return lastDay == null
                ? words.of("claim.todo.gain", words.of(key + ".if"), amount)
                : words.of("claim.todo.loss", words.formats().date(lastDay), words.of(key + ".unless"), amount);
    }

    /** What else it takes, where one step alone brings nothing. */
    private static String besides(Worth worth, Words words) {
        List<String> acts = worth.change().stream()
                .map(AddedFact::name)
                .flatMap(name -> Action.by(name).stream())
                .filter(action -> action != worth.step())
                .distinct()
                .map(action -> words.of("claim.todo." + action.code() + ".act"))
                .toList();
        return Optional.of(acts)
                .filter(some -> !some.isEmpty())
                .map(some -> words.of("claim.todo.besides", words.list(some)))
                .orElse("");
    }
}
