package io.shirase.duty;

import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * A report as it was saved once.
 *
 * @param number from 1, in the order in which they were saved
 * @param items by the codes of the form's items
 */
public record ReportVersion(int number, Instant savedAt, String by, Map<String, Written> items) {

    public ReportVersion {
        items = Map.copyOf(items);
    }

    /**
     * What stands in an item.
     *
     * @param text what is to be reported; may be empty
     * @param facts what the incident's facts said of it then: whoever wrote could see it
     */
    public record Written(String text, String facts) {

        static final Written NOTHING = new Written("", "");
    }

    public LocalDateTime savedLocally() {
        return LocalDateTime.ofInstant(savedAt, Japan.ZONE);
    }

    public Written of(Form.Item item) {
        return items.getOrDefault(item.code(), Written.NOTHING);
    }
}
