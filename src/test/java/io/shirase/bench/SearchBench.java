package io.shirase.bench;

import io.shirase.language.KeyParts;
import io.shirase.language.SpokenKey;
import io.shirase.policy.PolicySearch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** 100,000 policies, and somebody who types numbers and names letter by letter. */
final class SearchBench {

    private static final int POLICIES = 100_000;
    private static final int BATCH = 1_000;
    private static final int TYPED = 60;
    private static final List<String> PLACES = List.of("みなと", "さくら", "北斗", "山田", "中央", "ひかり", "東洋", "大和");
    private static final List<String> TRADES = List.of("精機", "電機", "運輸", "クリニック", "食品", "設計", "システム", "会計");

    private final Figures figures;

    SearchBench(Figures figures) {
        this.figures = figures;
    }

    void run() throws Exception {
        BenchStore.each(this::measure);
    }

    private void measure(String store, ConfigurableApplicationContext beans) {
        JdbcTemplate database = new JdbcTemplate(beans.getBean(javax.sql.DataSource.class));
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> fill(database));
        database.execute("analyze");
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "operator", null, AuthorityUtils.createAuthorityList("ROLE_OPERATOR")));
        PolicySearch search = beans.getBean(PolicySearch.class);
        List<String> words = words();
        words.forEach(typed -> search.find(typed, 20));
        double[] milliseconds = new double[words.size()];
        int found = 0;
        for (int i = 0; i < milliseconds.length; i++) {
            long begun = System.nanoTime();
            found += search.find(words.get(i), 20).size();
            milliseconds[i] = (System.nanoTime() - begun) / 1e6;
        }
        if (found < words.size()) {
            throw new IllegalStateException("Only " + found + " policies were found.");
        }
        figures.add(
                store + ": a search among " + Figures.number(POLICIES, 0) + " policies, after each letter typed",
                Figures.number(Figures.percentile(milliseconds, 0.5), 1) + " ms, p95 "
                        + Figures.number(Figures.percentile(milliseconds, 0.95), 1) + " ms, at most "
                        + Figures.number(Figures.percentile(milliseconds, 1), 1) + " ms (" + words.size()
                        + " searches; aim: p95 of 100 ms)");
        if (store.equals("PostgreSQL")) {
            KeyParts.Range range = KeyParts.Range.of(SpokenKey.of("みなと精"));
            database.queryForList(
                            "explain (analyze, costs off, timing off) select policy_id from policy_part"
                                    + " where part >= ? and part < ? order by part limit 100",
                            String.class,
                            range.from(),
                            range.end())
                    .forEach(System.out::println);
        }
    }

    /** Every beginning from the second letter on, and some that stand within. */
    private static List<String> words() {
        Random random = new Random(20261127);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < TYPED; i++) {
            int n = random.nextInt(POLICIES);
            for (String whole : List.of(number(n), name(n), number(n).substring(5), "㈱" + name(n).substring(4))) {
                for (int end = 2; end <= Math.min(12, whole.length()); end++) {
                    if (SpokenKey.of(whole.substring(0, end)).length() >= 2) {
                        words.add(whole.substring(0, end));
                    }
                }
            }
        }
        return words;
    }

    private static String number(int n) {
        return "B-%06d-2026".formatted(n);
    }

    private static String name(int n) {
        return "株式会社" + PLACES.get(n % PLACES.size()) + TRADES.get(n / PLACES.size() % TRADES.size()) + "第" + n / 64;
    }

    private static void fill(JdbcTemplate database) {
        Map<String, Object> demo =
                new HashMap<>(database.queryForMap("select * from policy order by certificate_number limit 1"));
        List<String> columns = List.copyOf(demo.keySet());
        String insert = "insert into policy (" + String.join(", ", columns) + ") values ("
                + String.join(", ", columns.stream().map(column -> "?").toList()) + ")";
        List<Object[]> policies = new ArrayList<>();
        List<Object[]> parts = new ArrayList<>();
        for (int n = 0; n < POLICIES; n++) {
            UUID id = new UUID(7, n);
            Map<String, Object> policy = new HashMap<>();
            demo.forEach((column, value) -> policy.put(column.toLowerCase(Locale.ROOT), value));
            policy.put("id", id);
            policy.put("certificate_number", number(n));
            policy.put("certificate_key", SpokenKey.of(number(n)));
            policy.put("insured_name", name(n));
            policy.put("insured_name_key", SpokenKey.of(name(n)));
            policies.add(columns.stream()
                    .map(column -> policy.get(column.toLowerCase(Locale.ROOT)))
                    .toArray());
            Set<String> found = KeyParts.of(SpokenKey.of(number(n)));
            found.addAll(KeyParts.of(SpokenKey.of(name(n))));
            for (String part : found) {
                parts.add(new Object[] {part, id});
            }
            if (policies.size() == BATCH) {
                database.batchUpdate(insert, policies);
                database.batchUpdate("insert into policy_part (part, policy_id) values (?, ?)", parts);
                policies.clear();
                parts.clear();
            }
        }
    }
}
