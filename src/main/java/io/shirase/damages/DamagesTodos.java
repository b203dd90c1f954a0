package io.shirase.damages;

import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Todo;
import io.shirase.incident.TodoSource;
import io.shirase.language.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Claims of others that wait for whoever is here: the insurer to agree, the firm to ask before it settles. */
@Component
@Order(2)
class DamagesTodos implements TodoSource {

    private final DamagesClaims claims;
    private final SignedIn signedIn;

    DamagesTodos(DamagesClaims claims, SignedIn signedIn) {
        this.claims = claims;
        this.signedIn = signedIn;
    }

    @Override
    public List<Todo> of(Incident incident, Words words) {
        Role role = signedIn.person().role();
        return claims.ofIncident(incident.id()).stream()
                .flatMap(claim -> Stream.ofNullable(key(claim, role))
                        .map(key -> Todo.right(words.of(key, called(claim, words)), "damages/" + claim.id(), null)))
                .toList();
    }

    static String called(DamagesClaim claim, Words words) {
        String number = words.formats().number(claim.number());
        return claim.name().isEmpty()
                ? words.of("damages.called.number", number)
                : words.of("damages.called", number, claim.name());
    }

    private static @Nullable String key(DamagesClaim claim, Role role) {
        if (claim.proposal().isPresent()) {
            return role == Role.SUPERVISOR ? "damages.todo.approve" : null;
        }
        if (claim.request().isPresent()) {
            return role.decides() ? "damages.todo.answer" : null;
        }
        if (role.decides()) {
            return null;
        }
        return switch (claim.stage()) {
            case ASKED, NEGOTIATING -> "damages.todo.ask";
            case APPROVED -> "damages.todo.settle";
            case SETTLED -> Boolean.FALSE.equals(claim.settlementApproved()) ? "damages.todo.ask-late" : null;
            case PAID -> null;
        };
    }
}
