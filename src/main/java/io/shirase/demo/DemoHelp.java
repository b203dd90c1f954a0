package io.shirase.demo;

import io.shirase.directory.SupportRequests;
import io.shirase.directory.Vendor;
import io.shirase.directory.Vendors;
import io.shirase.identity.OnBehalf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The vendors of a demonstration, all of them invented, and the help that is asked for in a story. */
@Component
@ConditionalOnBooleanProperty("shirase.demo")
class DemoHelp {

    private static final List<Vendor> VENDORS = List.of(
            vendor("ひかりフォレンジック株式会社", "investigation", true, "03-0000-1101", "全国", "24時間365日"),
            vendor("東洋ネットワーク株式会社", "restoration", true, "03-0000-1102", "関東・東海", "平日9時から18時"),
            vendor("汐見法律事務所", "legal", true, "03-0000-1103", "全国（電話・ウェブ会議）", "平日9時30分から17時30分"),
            vendor("コールサポート東京株式会社", "call-centre", false, "03-0000-1104", "全国", "平日9時から20時"));

    private final Vendors vendors;
    private final SupportRequests requests;
    private final OnBehalf onBehalf;

    DemoHelp(Vendors vendors, SupportRequests requests, OnBehalf onBehalf) {
        this.vendors = vendors;
        this.requests = requests;
        this.onBehalf = onBehalf;
    }

    private static Vendor vendor(
            String name, String function, boolean panel, String telephone, String area, String hours) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Vendor(id, name, Set.of(function), Set.of(), panel, telephone, area, hours, "", 0);
    }

    void ask(String policyholder, UUID incident, Story.Help help) {
        onBehalf.of("admin", () -> {
            VENDORS.forEach(vendors::add);
            return VENDORS;
        });
        onBehalf.of(
                policyholder,
                () -> requests.ask(UUID.randomUUID(), incident, help.function(), help.step(), help.words()));
    }
}
