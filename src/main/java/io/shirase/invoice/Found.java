package io.shirase.invoice;

/**
 * A value and where it stands.
 *
 * @param value in the form that {@link InvoiceItem} says
 * @param page the first is 1; 0 where the paper has no pages
 * @param words what stands there: the line, the element of the data, or what the code holds, at most {@link #MOST} characters
 */
public record Found(String value, int page, String words) {

    /** So many characters of a line show where something stands. */
    public static final int MOST = 120;

    public Found {
        words = words.length() > MOST ? words.substring(0, MOST - 1) + "…" : words;
    }
}
