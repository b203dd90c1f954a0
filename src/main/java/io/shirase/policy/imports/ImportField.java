package io.shirase.policy.imports;

import io.shirase.language.Coded;
import io.shirase.product.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a column of a table of policies can be. Its code is the field that a policy's problems name. */
public enum ImportField implements Coded {
    PRODUCT("product", "商品", "商品名", "商品コード", "保険商品", "保険種類", "保険種目", "種目", "product code"),
    CERTIFICATE_NUMBER("certificateNumber", "証券番号", "保険証券番号", "証券no", "証券no.", "契約番号", "policy number", "policy no"),
    INSURED("insured", "契約者", "契約者名", "保険契約者", "会社名", "企業名", "法人名", "insured", "policyholder", "company"),
    INSURED_NAME("insuredName", "記名被保険者", "被保険者名", "証券上の名称", "name on the certificate"),
    AGENCY("agency", "代理店", "代理店名", "取扱代理店", "担当代理店", "broker"),
    PERIOD_START("periodStart", "始期", "始期日", "保険始期", "保険始期日", "保険期間始期", "保険期間開始日", "契約開始日", "開始日", "from", "start"),
    PERIOD_END(
            "periodEnd",
            "終期",
            "終期日",
            "満期日",
            "満期",
            "保険終期",
            "保険終期日",
            "保険期間終期",
            "保険期間終了日",
            "契約終了日",
            "終了日",
            "to",
            "end",
            "expiry"),
    PLAN("plan", "プラン", "プラン名", "契約プラン", "型"),
    RIDERS("riders", "特約", "付帯特約", "特約名", "オプション", "options"),
    POLICY_LIMIT(Term.POLICY_LIMIT, "支払限度額", "保険期間中支払限度額", "保険金額", "総支払限度額", "limit"),
    COST_LIMIT(Term.COST_LIMIT, "費用支払限度額", "費用限度額", "対応費用限度額", "事故対応費用限度額"),
    DEDUCTIBLE(Term.DEDUCTIBLE, "免責金額", "自己負担額", "免責"),
    HEAD_CAP(Term.HEAD_CAP, "1名あたり限度額", "被害者1名限度額"),
    PROFIT_LIMIT(Term.PROFIT_LIMIT, "利益限度額", "利益損失限度額", "喪失利益限度額"),
    CONTINUATION_LIMIT(Term.CONTINUATION_LIMIT, "営業継続費用限度額", "営業継続費用"),
    WAITING_HOURS(Term.WAITING_HOURS, "免責時間", "待機時間", "waiting period"),
    INTERRUPTION_DEDUCTIBLE(Term.INTERRUPTION_DEDUCTIBLE, "中断免責金額", "利益免責金額", "利益の免責金額"),
    PAID_OUTSIDE("paidOutsideFile", "既払保険金", "既払額", "支払済保険金"),
    /** From which day on counts what a row changes. */
    CHANGED_FROM("changedFrom", "異動日", "異動年月日", "変更日", "変更適用日", "effective date", "endorsed from");

    /** Without these no policy can be made. */
    public static final List<ImportField> NEEDED =
            List.of(PRODUCT, CERTIFICATE_NUMBER, INSURED, PERIOD_START, PERIOD_END, POLICY_LIMIT);

    private static final Map<String, ImportField> BY_CODE = Coded.byCode(ImportField.class);

    private final String code;
    private final @Nullable Term term;
    /** Names with a line between them. */
    private final String alsoCalled;

    ImportField(String code, String... alsoCalled) {
        this.code = code;
        this.term = null;
        this.alsoCalled = String.join("|", alsoCalled);
    }

    ImportField(Term term, String... alsoCalled) {
        this.code = term.key();
        this.term = term;
        this.alsoCalled = String.join("|", alsoCalled);
    }

    @Override
    public String code() {
        return code;
    }

    /** The number of the certificate that it is; null where it is none. */
    public @Nullable Term term() {
        return term;
    }

    boolean isYen() {
        return this == PAID_OUTSIDE || (term != null && term != Term.WAITING_HOURS);
    }

    /** Names that such columns have elsewhere. */
    List<String> alsoCalled() {
        return List.of(alsoCalled.split("\\|"));
    }

    /** The key of its own name. */
    public String nameKey() {
        return "policy.imports.field." + code;
    }

    public static Optional<ImportField> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    static ImportField of(Term term) {
        return Arrays.stream(values())
                .filter(field -> field.term == term)
                .findFirst()
                .orElseThrow();
    }
}
