package io.shirase.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines as Japanese and Latin text break: between any two characters, but not within a Latin word or a
 * number, no closing mark or small kana at a line's start, no opening bracket at its end.
 */
final class LineBreaker {

    private static final String NEVER_FIRST =
            "、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】°％‰" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥),.!?:;]}%~〜";
    private static final String NEVER_LAST = "‘“（〔［｛〈《「『【([{¥￥$＄";

    private LineBreaker() {}

    /** The lines of a text; none is wider than {@code width} points, unless a single character is. */
    static List<String> lines(String text, Style style, float width) {
        String printable = style.face().printable(text);
        if (printable.indexOf('\n') < 0 && style.face().width(printable, style.size()) <= width) {
            return List.of(printable);
        }
        List<String> lines = new ArrayList<>();
        for (String paragraph : printable.split("\n", -1)) {
            breakParagraph(paragraph.strip(), style, width, lines);
        }
        return lines;
    }

    private static void breakParagraph(String text, Style style, float width, List<String> lines) {
        int start = 0;
        while (start < text.length()) {
            int end = furthest(text, start, style, width);
            if (end < text.length()) {
                end = lastBreak(text, start, end);
            }
            lines.add(text.substring(start, end).stripTrailing());
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        if (text.isEmpty()) {
            lines.add("");
        }
    }

    /** How far a line from {@code start} reaches within the width; at least one character. */
    private static int furthest(String text, int start, Style style, float width) {
        float left = width;
        int i = start;
        while (i < text.length()) {
            int next = i + Character.charCount(text.codePointAt(i));
            left -= style.face().width(text.codePointAt(i), style.size());
            if (left < -0.01f && i > start && text.charAt(i) != ' ') {
                return i;
            }
            i = next;
        }
        return i;
    }

    private static int lastBreak(String text, int start, int end) {
        for (int i = end; i > start; i--) {
            if (mayBreak(text, i)) {
                return i;
            }
        }
        return end;
    }

    private static boolean mayBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0 || Character.isLowSurrogate(after)) {
            return false;
        }
        return before == ' ' || after == ' ' || !(isLatin(before) && isLatin(after));
    }

    private static boolean isLatin(char c) {
        return c < 0x2E80 && c > ' ';
    }
}
