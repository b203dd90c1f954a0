package io.shirase.bench;

import io.shirase.e2e.Portal;
import io.shirase.e2e.Visitor;
import io.shirase.e2e.World;
import io.shirase.evidence.SampleReceipts;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Many large receipts at once, into a portal with little memory. */
final class UploadBench {

    private static final int FILES = 40;
    private static final int AT_ONCE = 20;
    private static final int MEGABYTES = 18;

    private static final String FIRST_INCIDENT =
            "() => document.documentElement.innerHTML.match(/incidents\\/([0-9a-f-]{36})/)[1]";

    /** A small photograph with so many bytes after its end that differ from file to file. */
    private static final String SEND = """
            async ({files, atOnce, megabytes, photo}) => {
              const target = document.querySelector('vaadin-upload').target;
              const head = Uint8Array.from(atob(photo), c => c.charCodeAt(0));
              let next = 0, kept = 0;
              const sender = async () => {
                while (next < files) {
                  const number = next++;
                  const body = new Uint8Array(megabytes << 20);
                  body.set(head);
                  body[head.length] = number + 1;
                  const answer = await fetch(target, {method: 'POST', body, headers: {
                    'Content-Type': 'image/jpeg', 'X-Filename': encodeURIComponent(`photo-${number}.jpg`)}});
                  kept += answer.ok ? 1 : 0;
                }
              };
              await Promise.all(Array.from({length: atOnce}, sender));
              return kept;
            }""";

    private final Figures figures;

    UploadBench(Figures figures) {
        this.figures = figures;
    }

    void run() {
        try (World world = World.of(Portal.start(List.of("-Xmx500m"), "target/shirase.jar"));
                Visitor visitor = world.visitor("ja", 1280)) {
            visitor.login("policyholder");
            visitor.open("/incidents").settle();
            visitor.open("/incidents/" + visitor.page().evaluate(FIRST_INCIDENT) + "/expenses/new");
            visitor.page().locator("vaadin-upload").waitFor();
            long begun = System.nanoTime();
            Object kept = visitor.page()
                    .evaluate(
                            SEND,
                            Map.of(
                                    "files",
                                    FILES,
                                    "atOnce",
                                    AT_ONCE,
                                    "megabytes",
                                    MEGABYTES,
                                    "photo",
                                    Base64.getEncoder().encodeToString(SampleReceipts.picture("jpg"))));
            figures.add(
                    FILES + " receipts of " + MEGABYTES + " MB, " + AT_ONCE + " at once, 500 MB of heap",
                    kept + " kept in " + Figures.number((System.nanoTime() - begun) / 1e9, 1) + " s");
        }
    }
}
