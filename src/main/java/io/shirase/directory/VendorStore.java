package io.shirase.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The vendors as they are kept. One that is removed keeps its row: requests name it. */
@Component
class VendorStore {

    private final JdbcClient database;

    VendorStore(JdbcClient database) {
        this.database = database;
    }

    /** Those of the panel first, by name. */
    List<Vendor> all() {
        return database.sql("select * from vendor where removed_at is null order by panel desc, name, id")
                .query((row, number) -> vendor(row))
                .list();
    }

    Optional<Vendor> find(UUID id) {
        return database.sql("select * from vendor where id = ? and removed_at is null")
                .param(id)
                .query((row, number) -> vendor(row))
                .optional();
    }

    boolean holds(UUID id) {
        return database.sql("select count(*) from vendor where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void add(Vendor vendor, Instant now, String by) {
        database.sql("insert into vendor (name, functions, products, panel, telephone, area, hours, note, changed_at,"
                        + " changed_by, version, id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)")
                .params(values(vendor, now, by))
                .param(vendor.id())
                .update();
    }

    /** @return whether it was there as it was seen */
    boolean change(Vendor vendor, Instant now, String by) {
        return database.sql(
                                "update vendor set name = ?, functions = ?, products = ?, panel = ?, telephone = ?, area = ?,"
                                        + " hours = ?, note = ?, changed_at = ?, changed_by = ?, version = version + 1"
                                        + " where id = ? and version = ? and removed_at is null")
                        .params(values(vendor, now, by))
                        .param(vendor.id())
                        .param(vendor.version())
                        .update()
                > 0;
    }

    /** @return whether it was there */
    boolean remove(UUID id, Instant now, String by) {
        return database.sql("update vendor set removed_at = ?, changed_by = ? where id = ? and removed_at is null")
                        .params(at(now), by, id)
                        .update()
                > 0;
    }

    private static List<Object> values(Vendor vendor, Instant now, String by) {
        return List.of(
                vendor.name(),
                String.join(",", vendor.functions()),
                String.join(",", vendor.products()),
                vendor.panel(),
                vendor.telephone(),
                vendor.area(),
                vendor.hours(),
                vendor.note(),
                at(now),
                by);
    }

    private static Vendor vendor(ResultSet row) throws SQLException {
        return new Vendor(
                row.getObject("id", UUID.class),
                row.getString("name"),
                codes(row.getString("functions")),
                codes(row.getString("products")),
                row.getBoolean("panel"),
                row.getString("telephone"),
                row.getString("area"),
                row.getString("hours"),
                row.getString("note"),
                row.getLong("version"));
    }

    private static Set<String> codes(String joined) {
        return joined.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(joined.split(",")));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
