package io.shirase.sheet;

import io.shirase.sheet.SheetRefused.Why;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XLSX (ISO/IEC 29500), read a row at a time; of the whole only the shared texts and the styles are kept. */
final class Workbook implements SheetFile {

    private static final int MOST_SHEETS = 256;

    private final ZipFile zip;
    private final Budget budget;
    private final Budget.Unpacked unpacked;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final SharedTexts texts = new SharedTexts();
    private final Looks looks = new Looks();
    private boolean from1904;

    private Workbook(ZipFile zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
        this.unpacked = new Budget.Unpacked(budget);
    }

    static Workbook open(Path file, Budget budget) throws SheetRefused, IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw new SheetRefused(Why.BROKEN, broken);
        }
        Workbook workbook = new Workbook(zip, budget);
        try {
            workbook.readParts();
            return workbook;
        } catch (SheetRefused | IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private void readParts() throws SheetRefused, IOException {
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw new SheetRefused(Why.BINARY_WORKBOOK);
        }
        if (zip.getEntry("xl/workbook.xml") == null) {
            throw new SheetRefused(Why.NO_TABLE);
        }
        Map<String, String> targets = new HashMap<>();
        part("xl/_rels/workbook.xml.rels", in -> readTargets(in, targets));
        part("xl/workbook.xml", in -> readSheets(in, targets));
        part("xl/styles.xml", looks::read);
        part("xl/sharedStrings.xml", in -> texts.read(in, budget));
        if (sheets.isEmpty()) {
            throw new SheetRefused(Why.BROKEN);
        }
    }

    @FunctionalInterface
    private interface Part {
        void read(XMLStreamReader in) throws XMLStreamException, SheetRefused, IOException;
    }

    /** A part that is not there has nothing to say. */
    private void part(String name, Part part) throws SheetRefused, IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return;
        }
        try (InputStream in = unpacked.watch(zip.getInputStream(entry))) {
            XMLStreamReader xml = Xml.reader(in);
            part.read(xml);
            xml.close();
        } catch (XMLStreamException broken) {
            throw Xml.refusal(broken);
        } catch (Budget.Spent spent) {
            throw new SheetRefused(spent.why(), spent);
        } catch (ZipException | java.io.EOFException broken) {
            throw new SheetRefused(Why.BROKEN, broken);
        }
    }

    private static void readTargets(XMLStreamReader in, Map<String, String> targets) throws XMLStreamException {
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT
                    && in.getLocalName().equals("Relationship")) {
                String id = Xml.attribute(in, "Id");
                String target = Xml.attribute(in, "Target");
                if (id != null && target != null) {
                    targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
    }

    private void readSheets(XMLStreamReader in, Map<String, String> targets) throws XMLStreamException, SheetRefused {
        while (in.hasNext()) {
            if (in.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (in.getLocalName().equals("workbookPr")) {
                from1904 = Xml.isTrue(Xml.attribute(in, "date1904"));
            } else if (in.getLocalName().equals("sheet")) {
                String target = targets.get(orEmpty(in.getAttributeValue(relationships(in), "id")));
                if (target == null || zip.getEntry(target) == null || sheets.size() == MOST_SHEETS) {
                    throw new SheetRefused(Why.BROKEN);
                }
                if (target.toLowerCase(Locale.ROOT).contains("worksheets/")) {
                    sheets.add(new Sheet(
                            Cell.text(orEmpty(Xml.attribute(in, "name"))).text(),
                            Xml.attribute(in, "state") != null && !"visible".equals(Xml.attribute(in, "state"))));
                    parts.add(target);
                }
            }
        }
    }

    /** The namespace of the {@code id} that names a part; strict and transitional workbooks have different ones. */
    private static @Nullable String relationships(XMLStreamReader in) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namespace = in.getAttributeNamespace(i);
            if (in.getAttributeLocalName(i).equals("id") && namespace != null && !namespace.isEmpty()) {
                return namespace;
            }
        }
        return null;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public String format() {
        return "XLSX";
    }

    @Override
    public boolean countsFrom1904() {
        return from1904;
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void read(int sheet, Rows rows) throws SheetRefused, IOException {
        SheetRows reading = new SheetRows(texts, looks, from1904, budget, rows);
        part(parts.get(sheet), reading::read);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
