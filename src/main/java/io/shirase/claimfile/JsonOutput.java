package io.shirase.claimfile;

import io.shirase.language.Coded;
import io.shirase.money.Yen;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON fields in the claim file's forms; a value that is null is left out. */
final class JsonOutput implements AutoCloseable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final JsonGenerator json;

    /** Leaves the stream open. */
    JsonOutput(OutputStream out) {
        this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    @Override
    public void close() {
        json.close();
    }

    JsonGenerator json() {
        return json;
    }

    void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    void yen(String name, @Nullable Yen value) {
        if (value != null) {
            json.writeNumberProperty(name, value.amount());
        }
    }

    void yenUnless(String name, Yen value, Yen standard) {
        if (!value.equals(standard)) {
            yen(name, value);
        }
    }

    void number(String name, @Nullable Integer value) {
        if (value != null) {
            json.writeNumberProperty(name, value);
        }
    }

    void code(String name, @Nullable Coded value) {
        text(name, value == null ? null : value.code());
    }

    void yesOrNo(String name, @Nullable Boolean value) {
        if (value != null) {
            json.writeBooleanProperty(name, value);
        }
    }

    void yesOrNoUnless(String name, boolean value, boolean standard) {
        if (value != standard) {
            json.writeBooleanProperty(name, value);
        }
    }

    void date(String name, @Nullable LocalDate value) {
        text(name, value == null ? null : value.toString());
    }

    void time(String name, @Nullable LocalDateTime value) {
        text(name, value == null ? null : written(value));
    }

    static String written(LocalDateTime time) {
        return time.format(time.getSecond() == 0 ? MINUTES : SECONDS);
    }
}
