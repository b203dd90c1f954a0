package io.shirase.claimfile;

import io.shirase.assessment.AddedFact;
import io.shirase.assessment.Worth;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import tools.jackson.core.JsonGenerator;

/** Writes what steps are worth as JSON, each step on one line; its change is a JSON Patch (RFC 6902) of the claim file. */
final class WorthWriter {

    private WorthWriter() {}

    /**
     * Writes one step and a line end. The stream stays open.
     *
     * @throws UncheckedIOException if the stream does not take it
     */
    static void write(Worth worth, OutputStream out) {
        try (JsonOutput output = new JsonOutput(out)) {
            JsonGenerator json = output.json();
            json.writeStartObject();
            output.code("step", worth.step());
            json.writeStringProperty("line", worth.line());
            LocalDate lastDay = worth.lastDay();
            json.writeStringProperty("lastDay", lastDay == null ? null : lastDay.toString());
            json.writeArrayPropertyStart("change");
            worth.change().forEach(fact -> add(fact, output));
            json.writeEndArray();
            json.writeObjectPropertyStart("payable");
            payable("now", worth.now(), output);
            payable("then", worth.then(), output);
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void add(AddedFact fact, JsonOutput output) {
        JsonGenerator json = output.json();
        json.writeStartObject();
        json.writeStringProperty("op", "add");
        json.writeStringProperty("path", fact.path());
        switch (fact.value()) {
            case LocalDateTime time -> output.time("value", time);
            case LocalDate date -> output.date("value", date);
            case Boolean yes -> output.yesOrNo("value", yes);
            default ->
                throw new IllegalStateException(
                        "No fact of a claim file is a " + fact.value().getClass());
        }
        json.writeEndObject();
    }

    private static void payable(String name, Worth.Payable payable, JsonOutput output) {
        if (payable.noAttack() == null) {
            output.yen(name, payable.attack());
            return;
        }
        output.json().writeObjectPropertyStart(name);
        output.yen("attack", payable.attack());
        output.yen("noAttack", payable.noAttack());
        output.json().writeEndObject();
    }
}
