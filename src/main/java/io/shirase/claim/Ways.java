package io.shirase.claim;

import io.shirase.money.Yen;
import io.shirase.money.YenRange;

/** What is paid if the open suspicions turn out an attack, and if not, whole yen; the same where none is open. */
public record Ways(Yen ifAttack, Yen ifNoAttack) {

    public static final Ways NOTHING = new Ways(Yen.ZERO, Yen.ZERO);

    public Ways plus(Ways other) {
        return new Ways(ifAttack.plus(other.ifAttack), ifNoAttack.plus(other.ifNoAttack));
    }

    /** Whether it matters how the suspicions turn out. */
    public boolean differ() {
        return !ifAttack.equals(ifNoAttack);
    }

    public YenRange range() {
        return YenRange.between(ifAttack, ifNoAttack);
    }
}
