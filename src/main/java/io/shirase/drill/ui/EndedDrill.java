package io.shirase.drill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.regex.Pattern;

/** The pages of a drill that has ended are for reading. What writes is out of sight; what is not, the services refuse. */
final class EndedDrill {

    private static final Pattern WRITES =
            Pattern.compile("report(/.*)?|incidents/[^/]+/(facts|expenses/(new|import)|consents/new/.*)");
    private static final Pattern READS = Pattern.compile("drills/.*|incidents/[^/]+/packet/.*|report/.*/receipt");

    private EndedDrill() {}

    /** Whether nothing is on the page but what is asked. */
    static boolean isForWriting(Location address) {
        return WRITES.matcher(address.getPath()).matches() && !isForReading(address);
    }

    /** Whether nothing on the page is asked. */
    static boolean isForReading(Location address) {
        return READS.matcher(address.getPath()).matches();
    }

    static void takeAwayWhatWrites(UI ui) {
        List<HasElement> shown = ui.getInternals().getActiveRouterTargetsChain();
        if (!shown.isEmpty() && shown.getFirst() instanceof Component page) {
            takeAwayWhatWrites(page);
        }
    }

    private static void takeAwayWhatWrites(Component part) {
        if (writes(part)) {
            part.setVisible(false);
        } else if (part instanceof TextArea written) {
            written.setReadOnly(true);
        } else if (!part.getElement().isTextNode()) {
            part.getChildren().forEach(EndedDrill::takeAwayWhatWrites);
        }
    }

    private static boolean writes(Component part) {
        return switch (part) {
            case Upload _ -> true;
            case TextArea area -> area.isEmpty();
            case Button button -> !button.getThemeNames().contains("tertiary");
            case Anchor link -> link.hasClassName("button-primary");
            default -> false;
        };
    }
}
