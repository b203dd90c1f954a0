package io.shirase.expense.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Activity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityFieldTest {

    @ParameterizedTest
    @CsvSource({
        "べんごし, LAWYER, false",
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
