package io.shirase.ledger;

import io.shirase.money.Yen;
import java.time.LocalDate;

/**
 * What the insurer has paid of an incident, less what came back.
 *
 * @param on the day of the last payment
 */
public record Paid(Yen amount, LocalDate on) {}
