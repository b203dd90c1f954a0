package io.shirase.e2e;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A table of policies, sent as an administrator sends it. */
final class PolicyTable {

    private static final Pattern ADDRESS = Pattern.compile(".*/admin/policies/import/[0-9a-f-]{36}");

    private PolicyTable() {}

    /** Sends it and has its rows looked at; its columns are found by their headers. Gives its id. */
    static String upload(Visitor admin, String csv) {
        return upload(admin, "契約.csv", csv);
    }

    static String upload(Visitor admin, String name, String csv) {
        admin.open("/admin/policies/import");
        admin.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        admin.page().waitForURL(ADDRESS);
        admin.button("policy.imports.check").click();
        admin.button("policy.imports.take").waitFor();
        admin.settle();
        String address = admin.page().url();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Enters all of its rows. */
    static void take(Visitor admin) {
        admin.button("policy.imports.take").click();
        admin.page().getByText(admin.text("policy.imports.taken")).first().waitFor();
        admin.settle();
    }
}
