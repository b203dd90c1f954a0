package io.shirase.bench;

import io.shirase.policy.imports.ImportRun;
import io.shirase.policy.imports.ImportRuns;
import io.shirase.policy.imports.PolicyImport;
import io.shirase.policy.imports.PolicyImports;
import io.shirase.sheet.SheetRefused;
import io.shirase.sheet.Tables;
import java.io.ByteArrayInputStream;
import org.springframework.context.ConfigurableApplicationContext;

/** A table of 10,000 policies of 2,000 firms: read, looked at, taken, and looked at once more. */
final class ImportBench {

    private static final int ROWS = 10_000;

    private final Figures figures;

    ImportBench(Figures figures) {
        this.figures = figures;
    }

    void run() throws Exception {
        byte[] table = table();
        BenchStore.each((store, beans) -> measure(store, beans, table));
    }

    private void measure(String store, ConfigurableApplicationContext beans, byte[] table) {
        PolicyImports imports = beans.getBean(PolicyImports.class);
        ImportRuns runs = beans.getBean(ImportRuns.class);
        long begun = System.nanoTime();
        PolicyImport found = received(imports, table);
        add(store, "read and staged", begun);
        begun = System.nanoTime();
        await(runs.check(found.id()));
        add(store, "held against an empty store", begun);
        begun = System.nanoTime();
        await(runs.take(found.id()));
        add(store, "taken in one transaction, with firms and trail", begun);
        PolicyImport again = received(imports, table);
        begun = System.nanoTime();
        await(runs.check(again.id()));
        add(store, "the same file held against the full store: nothing changes", begun);
        figures.add(
                store + ": heap that the whole portal got by with meanwhile",
                Figures.number(Runtime.getRuntime().maxMemory() / 1048576.0, 0) + " MiB (-Xmx)");
    }

    private void add(String store, String what, long begun) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        figures.add(
                store + ": " + Figures.number(ROWS, 0) + " rows " + what,
                Figures.number(ROWS / seconds, 0) + " rows/s, " + Figures.number(seconds, 1) + " s");
    }

    private static PolicyImport received(PolicyImports imports, byte[] table) {
        try {
            return imports.receive("policies.xlsx", new ByteArrayInputStream(table));
        } catch (SheetRefused refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void await(ImportRun run) {
        while (run.state() == ImportRun.State.RUNNING) {
            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
        }
        if (run.state() != ImportRun.State.DONE) {
            throw new IllegalStateException("The run ended as " + run.state());
        }
    }

    private static byte[] table() {
        Object[][] rows = new Object[ROWS + 1][];
        rows[0] = new Object[] {"商品", "証券番号", "契約者", "始期", "終期", "プラン", "特約", "支払限度額", "費用支払限度額", "免責金額"};
        for (int i = 1; i <= ROWS; i++) {
            rows[i] = new Object[] {
                "tokio-marine-chuokai",
                "B-2026-%06d".formatted(i),
                "株式会社ベンチ" + i % 2000,
                java.time.LocalDate.of(2026, 4, 1),
                java.time.LocalDate.of(2027, 4, 1),
                "標準プラン",
                i % 3 == 0 ? "コンピュータシステム中断担保特約条項" : "なし",
                300_000_000,
                50_000_000,
                100_000
            };
        }
        return Tables.sheet(rows);
    }
}
