package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.Map;

/**
 * Draws the pages of a file in the browser, one at a time, with buttons and keys for pages, size and turning. Of a PDF, pdf.js
 * draws what stands on the page in a thread of its own; nothing in it runs.
 */
@Tag("receipt-viewer")
@JsModule("./receipt-viewer.js")
@NpmPackage(
        value = "pdfjs-dist",
        version = ReceiptViewer.VERSION,
        assets = {
            "legacy/build/pdf.min.mjs:pdfjs/" + ReceiptViewer.VERSION,
            "legacy/build/pdf.worker.min.mjs:pdfjs/" + ReceiptViewer.VERSION,
            "cmaps/**:pdfjs/" + ReceiptViewer.VERSION + "/cmaps",
            "standard_fonts/**:pdfjs/" + ReceiptViewer.VERSION + "/fonts",
            "wasm/jbig2.wasm:pdfjs/" + ReceiptViewer.VERSION,
            "wasm/openjpeg.wasm:pdfjs/" + ReceiptViewer.VERSION,
            "wasm/qcms_bg.wasm:pdfjs/" + ReceiptViewer.VERSION,
            "iccs/**:pdfjs/" + ReceiptViewer.VERSION + "/iccs"
        })
public final class ReceiptViewer extends Component {

    /** In the addresses of its files, so that no browser puts parts of two versions together. */
    static final String VERSION = "6.5.438";

    private ReceiptViewer(String fileName) {
        addClassName("receipt-viewer");
        getElement().setProperty("library", "assets/pdfjs/" + VERSION + "/");
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "name", words().of("part.receipt.of", fileName),
                                "page", words().of("part.receipt.page", "{0}", "{1}"),
                                "before", words().of("part.receipt.before"),
                                "next", words().of("part.receipt.next"),
                                "smaller", words().of("part.receipt.smaller"),
                                "larger", words().of("part.receipt.larger"),
                                "width", words().of("part.receipt.width"),
                                "turn", words().of("part.receipt.turn"),
                                "locked", words().of("part.receipt.locked"),
                                "failed", words().of("part.receipt.failed")));
    }

    static ReceiptViewer document(String path, String fileName) {
        ReceiptViewer viewer = new ReceiptViewer(fileName);
        viewer.getElement().setProperty("document", path);
        return viewer;
    }

    static ReceiptViewer pictures(List<String> pages, String fileName) {
        ReceiptViewer viewer = new ReceiptViewer(fileName);
        viewer.getElement().setPropertyList("pictures", pages);
        return viewer;
    }
}
