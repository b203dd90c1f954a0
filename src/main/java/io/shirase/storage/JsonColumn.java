package io.shirase.storage;

import io.shirase.time.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Records that are kept as JSON in one column: what they hold changes more often than the database should. */
public final class JsonColumn {

    /** What an earlier edition stored and this one does not know is passed over. */
    public static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .addModule(new SimpleModule()
                    .addSerializer(Moment.class, new MomentWriter())
                    .addDeserializer(Moment.class, new MomentReader()))
            .build();

    private JsonColumn() {}

    /** A moment is a day, or a day with its time, as ISO 8601 writes them; null where nothing is known. */
    private static final class MomentWriter extends ValueSerializer<Moment> {

        @Override
        public void serialize(Moment moment, JsonGenerator json, SerializationContext context) {
            if (moment.day() == null) {
                json.writeNull();
            } else {
                json.writeString(moment.exact()
                        .map(LocalDateTime::toString)
                        .orElse(moment.day().toString()));
            }
        }
    }

    private static final class MomentReader extends ValueDeserializer<Moment> {

        @Override
        public Moment deserialize(JsonParser json, DeserializationContext context) {
            String text = json.getString();
            return text.contains("T") ? Moment.of(LocalDateTime.parse(text)) : new Moment(LocalDate.parse(text), null);
        }

        @Override
        public Moment getNullValue(DeserializationContext context) {
            return Moment.UNKNOWN;
        }
    }
}
