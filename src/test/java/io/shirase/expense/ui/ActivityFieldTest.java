package io.shirase.expense.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Activity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityFieldTest {

    @ParameterizedTest
    @CsvSource({
        "べんごし, LAWYER, true",
        "身代金, DATA_RESTORATION, true",
        "パソコン修理, HARDWARE_REPAIR, true",
        "パソコンの修理, HARDWARE_REPAIR, true",
        "ﾊﾟｿｺﾝ修理, HARDWARE_REPAIR, true",
        "パソコン購入, HARDWARE_REPAIR, false",
        "バックアップ, DATA_RESTORATION, true",
        "駆除, MALWARE_REMOVAL, true",
        "ウイルス駆除, MALWARE_REMOVAL, true",
        "駆除, ATTACK_CHECK, true",
        "弁護士, LAWYER, true",
        "ＰＣ, HARDWARE_REPAIR, true",
        "ぱそこん, HARDWARE_REPAIR, true",
        "フォレンジック, CAUSE_INVESTIGATION, true",
        "郵送 切手, NOTIFICATION, true",
        "郵送, LAWYER, false",
    })
    void anActivityIsFoundByTheWordsThatPeopleUse(String typed, Activity activity, boolean found) {
        assertThat(ActivityField.fits(activity, typed)).isEqualTo(found);
    }
}
