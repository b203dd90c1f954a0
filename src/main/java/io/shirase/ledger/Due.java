package io.shirase.ledger;

import io.shirase.ledger.Allocation.Share;
import io.shirase.ledger.PaymentRefused.Why;
import io.shirase.money.Yen;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What of an incident may go out, and in which way. */
@Component
class Due {

    private final DamagesGrounds grounds;

    Due(DamagesGrounds grounds) {
        this.grounds = grounds;
    }

    /** As far as it goes. */
    List<Share> shares(Posted books, UUID incidentId, long most, PaymentWay way) {
        Map<UUID, DamagesGrounds.Ground> known = grounds.of(books.outlook().linesOf(incidentId));
        return Allocation.due(books.outlook(), books.balances(), incidentId, most, line -> {
            DamagesGrounds.Ground ground = known.get(line.id());
            return !DamagesGrounds.isNeeded(line)
                    || (ground != null && (ground.way() != DamagesWay.DIRECT || way == PaymentWay.ELSEWHERE));
        });
    }

    /** @throws PaymentRefused if not all of it may go out */
    List<Share> wanted(Posted books, UUID incidentId, Yen amount, PaymentWay way) {
        List<Share> shares = shares(books, incidentId, amount.amount(), way);
        if (Allocation.sum(shares) == amount.amount()) {
            return shares;
        }
        long without = Allocation.sum(
                Allocation.due(books.outlook(), books.balances(), incidentId, amount.amount(), line -> true));
        if (without > Allocation.sum(shares)) {
            throw new PaymentRefused(Why.DAMAGES_NOT_SHOWN);
        }
        throw new PaymentRefused(shares.isEmpty() ? Why.NOTHING_TO_PAY : Why.MORE_THAN_DUE);
    }
}
