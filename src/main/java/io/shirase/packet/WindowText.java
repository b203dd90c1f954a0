package io.shirase.packet;

import io.shirase.language.Words;
import io.shirase.packet.content.PacketContent.Window;
import java.util.List;

/** The periods that an incident starts, as printed. */
final class WindowText {

    private WindowText() {}

    static List<Window> of(List<io.shirase.window.Window> windows, Words words) {
        return windows.stream().map(window -> window(window, words)).toList();
    }

    private static Window window(io.shirase.window.Window window, Words words) {
        String quote = window.clause().quote();
        return new Window(
                window.name(words.locale()),
                window.firstDay(),
                window.lastDay(),
                quote == null ? words.of(window.clause().gist()) : words.of("packet.clause.quote", quote),
                window.howCounted(words.locale()),
                window.state() == io.shirase.window.Window.State.MET);
    }
}
