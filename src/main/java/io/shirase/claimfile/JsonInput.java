package io.shirase.claimfile;

import io.shirase.language.Text;
import io.shirase.language.TypedCount;
import io.shirase.money.Yen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads JSON token by token, strictly: what is not asked for is refused, with its JSON Pointer. */
final class JsonInput implements AutoCloseable {

    private static final int DEEPEST = 12;
    private static final int NOWHERE = -1;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(100)
                    .maxStringLength(100_000)
                    .maxNameLength(1_000)
                    .build())
            .build();

    private final JsonParser parser;
    /** At each depth: the fields of the object there, null for a list; and which field or element is being read. */
    private final @Nullable FieldNames<?>[] objects = new FieldNames<?>[DEEPEST + 2];

    private final int[] places = new int[DEEPEST + 2];
    private @Nullable String strange;
    private final long[] seen = new long[DEEPEST + 2];
    private int depth;

    JsonInput(byte[] json, int from, int length) {
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), json, from, length);
    }

    @Override
    public void close() {
        parser.close();
    }

    /** Turns what Jackson says of broken JSON into a refusal. */
    ClaimFileException refusal(JacksonException e) {
        var at = parser.currentLocation();
        String line = String.valueOf(at.getLineNr());
        String column = String.valueOf(at.getColumnNr());
        if (e instanceof StreamConstraintsException) {
            return refuse("claimfile.vast", line, column);
        }
        Text parserSays = new Text("", ": " + firstSentence(e.getOriginalMessage()));
        return refuse("claimfile.not-json", line, column, parserSays);
    }

    private static String firstSentence(@Nullable String message) {
        String text = message == null ? "" : message.lines().findFirst().orElse("");
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    /**
     * @param messageKey of the sentence that says why what is being read is refused
     * @param values for its placeholders
     */
    ClaimFileException refuse(String messageKey, Object... values) {
        return new ClaimFileException(pointer(), messageKey, values);
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            if (places[i] != NOWHERE) {
                FieldNames<?> object = objects[i];
                pointer.append('/').append(object == null ? String.valueOf(places[i]) : object.name(places[i]));
            }
        }
        return strange == null
                ? pointer.toString()
                : pointer.append('/').append(escape(strange)).toString();
    }

    /** Makes an error point to a name that none of the object's fields has. */
    private void at(@Nullable String name) {
        places[depth] = NOWHERE;
        strange = name;
    }

    private static String escape(String name) {
        String shown = name.length() > 100 ? name.substring(0, 100) + "…" : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }

    /** Steps to the one value of the whole text. */
    void begin() {
        parser.nextToken();
    }

    /** Refuses anything behind the value. */
    void end() {
        if (parser.nextToken() != null) {
            throw refuse("claimfile.behind");
        }
    }

    void beginObject(FieldNames<?> fields) {
        expect(JsonToken.START_OBJECT, "object");
        descend(fields);
    }

    /** Steps to the value of the object's next field, and says which it is; null at the end of the object. */
    <F extends Enum<F>> @Nullable F field(FieldNames<F> fields) {
        int match = nextName(fields);
        if (match >= 0) {
            places[depth] = match;
            long bit = 1L << match;
            if ((seen[depth] & bit) != 0) {
                throw refuse("claimfile.field.twice");
            }
            seen[depth] |= bit;
            parser.nextToken();
            return fields.field(match);
        }
        if (match == PropertyNameMatcher.MATCH_END_OBJECT) {
            endObject(fields);
            return null;
        }
        boolean unknown = match == PropertyNameMatcher.MATCH_UNKNOWN_NAME;
        at(unknown ? parser.currentName() : null);
        throw refuse(unknown ? "claimfile.field.unknown" : "claimfile.breaks-off");
    }

    /** Jackson reads a number together with the name before it, so what is wrong with the number shows here. */
    private int nextName(FieldNames<?> fields) {
        try {
            return parser.nextNameMatch(fields.matcher());
        } catch (JacksonException e) {
            at(parser.streamReadContext().currentName());
            throw e;
        }
    }

    private void endObject(FieldNames<?> fields) {
        if (!fields.suffices(seen[depth])) {
            places[depth] = fields.firstMissing(seen[depth]);
            throw refuse("claimfile.field.required");
        }
        depth--;
    }

    void beginArray() {
        expect(JsonToken.START_ARRAY, "list");
        descend(null);
    }

    /** Steps to the array's next element; false at its end. */
    boolean element(int index) {
        places[depth] = index;
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            depth--;
            return false;
        }
        return true;
    }

    private void descend(@Nullable FieldNames<?> fields) {
        depth++;
        objects[depth] = fields;
        places[depth] = NOWHERE;
        seen[depth] = 0;
    }

    private void expect(JsonToken token, String what) {
        JsonToken found = parser.currentToken();
        if (found != token) {
            throw refuse(
                    found == null
                            ? "claimfile.breaks-off"
                            : (found == JsonToken.VALUE_NULL ? "claimfile.expected.not-null." : "claimfile.expected.")
                                    + what);
        }
    }

    String text() {
        expect(JsonToken.VALUE_STRING, "text");
        String text = parser.getString();
        if (text.isEmpty()) {
            throw refuse("claimfile.text.empty");
        }
        return text;
    }

    /** The text; the very object before it where it says the same, as most lines do of their incident. */
    String textLike(String before) {
        expect(JsonToken.VALUE_STRING, "text");
        boolean same =
                Codes.matches(before, parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        return same && !before.isEmpty() ? before : text();
    }

    boolean yesOrNo() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        throw refuse("claimfile.yes-no");
    }

    <E> E code(Codes<E> codes) {
        expect(JsonToken.VALUE_STRING, "code");
        E word = codes.find(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (word == null) {
            throw refuse("claimfile.code", firstSentence(parser.getString()));
        }
        return word;
    }

    Yen yen() {
        return Yen.of(wholeNumber(Yen.MAX_AMOUNT));
    }

    /** A whole number from 0 to the most given. */
    long wholeNumber(long most) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            if (parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
                long number = parser.getLongValue();
                if (number >= 0 && number <= most) {
                    return number;
                }
            }
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            BigDecimal number = decimal();
            if (number != null
                    && isWhole(number)
                    && number.signum() >= 0
                    && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return number.longValueExact();
            }
        }
        throw refuse("claimfile.number", "0", String.valueOf(most));
    }

    /** The number with its fraction or exponent; null where the exponent is beyond a decimal's reach. */
    private @Nullable BigDecimal decimal() {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether a number such as 3.0 or 1e3 is whole, without writing out a vast one. */
    private static boolean isWhole(BigDecimal number) {
        if (number.signum() == 0) {
            return true;
        }
        boolean bounded = (long) number.precision() - number.scale() <= 18 && number.scale() <= 100;
        return bounded && number.stripTrailingZeros().scale() <= 0;
    }

    /** How many of something there are. */
    int count() {
        return (int) wholeNumber(TypedCount.MOST);
    }

    LocalDate date() {
        expect(JsonToken.VALUE_STRING, "date");
        LocalDate date = Times.date(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (date == null) {
            throw refuse("claimfile.date");
        }
        return date;
    }

    LocalDateTime time() {
        expect(JsonToken.VALUE_STRING, "time");
        LocalDateTime time =
                Times.time(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (time == null) {
            throw refuse("claimfile.time");
        }
        return time;
    }

    /** The elements of a list, each read by the reader given. */
    <T> List<T> list(Supplier<T> element) {
        beginArray();
        List<T> list = new ArrayList<>();
        for (int i = 0; element(i); i++) {
            list.add(element.get());
        }
        return list;
    }
}
