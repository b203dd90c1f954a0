package io.shirase.identity;

import java.util.List;
import java.util.UUID;

/** The invented organisations and people of the demo data. */
public final class Demo {

    /** Everybody's; the portal refuses to run with it unless {@code shirase.demo} is true. */
    static final String PASSWORD = "shirase-demo";

    public static final Organisation FIRM = new Organisation(
            UUID.fromString("00000000-0000-4000-8000-000000000001"), OrganisationKind.FIRM, "株式会社みなと精機", "ミナトセイキ");
    public static final Organisation OTHER_FIRM = new Organisation(
            UUID.fromString("00000000-0000-4000-8000-000000000002"), OrganisationKind.FIRM, "やまびこ食品株式会社", "ヤマビコショクヒン");
    /** Looks after {@link #FIRM}, not after {@link #OTHER_FIRM}. */
    public static final Organisation AGENCY = new Organisation(
            UUID.fromString("00000000-0000-4000-8000-000000000003"), OrganisationKind.AGENCY, "あおぞら保険事務所");

    public static final Organisation INSURER = new Organisation(
            UUID.fromString("00000000-0000-4000-8000-000000000004"), OrganisationKind.INSURER, "しらせ損害保険");

    /** Tells the seeds' other examples; no agency looks after it. */
    public static final Organisation THIRD_FIRM = new Organisation(
            UUID.fromString("00000000-0000-4000-8000-000000000005"), OrganisationKind.FIRM, "有限会社つばめ堂", "ツバメドウ");

    static final List<Organisation> ORGANISATIONS = List.of(FIRM, OTHER_FIRM, THIRD_FIRM, AGENCY, INSURER);

    static final List<Someone> PEOPLE = List.of(
            new Someone("policyholder", "佐藤 美咲", Role.POLICYHOLDER, FIRM),
            new Someone("policyholder2", "山田 健", Role.POLICYHOLDER, OTHER_FIRM),
            new Someone("policyholder3", "岡田 由紀", Role.POLICYHOLDER, THIRD_FIRM),
            new Someone("agency", "鈴木 恵子", Role.AGENCY, AGENCY),
            new Someone("operator", "高橋 直子", Role.OPERATOR, INSURER),
            new Someone("handler", "伊藤 誠", Role.HANDLER, INSURER),
            new Someone("handler2", "渡辺 由美", Role.HANDLER, INSURER),
            new Someone("supervisor", "中村 隆", Role.SUPERVISOR, INSURER),
            new Someone("admin", "小林 翔", Role.ADMIN, INSURER));

    private Demo() {}

    record Someone(String username, String displayName, Role role, Organisation organisation) {

        /** At a name that no mail server can ever have (RFC 2606). */
        String mailAddress() {
            return username + "@shirase.example";
        }
    }
}
