package io.shirase.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import io.shirase.time.Japan;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Fields that people type into")
class TypedFieldsTest {

    @Test
    @DisplayName("show a time back as it is read, and keep what is none with the reason")
    void time() {
        TimeField field = new TimeField("時刻");
        field.setValue("午後２時１０分");
        assertThat(field.getValue()).isEqualTo("14:10");
        assertThat(field.time()).contains(LocalTime.of(14, 10));

        field.setValue("25:00");
        assertThat(field.time()).isEmpty();
        assertThat(field.isMistyped()).isTrue();
        assertThat(field.getValue()).isEqualTo("25:00");
        assertThat(field.getErrorMessage()).contains("0:00から23:59まで");

        field.setValue("");
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    @DisplayName("read a day on the server, and refuse one whose year is a slip")
    void day() {
        DayField field = new DayField("日付");
        field.setMax(LocalDate.now(Japan.ZONE));
        LocalDate read = field.getFallbackParser().apply("令和２年１月５日").getOrThrow(IllegalStateException::new);
        assertThat(read).isEqualTo(LocalDate.of(2020, 1, 5));
        assertThat(field.getFallbackParser().apply("しあさって").isError()).isTrue();

        field.setValue(LocalDate.of(2206, 11, 26));
        assertThat(field.isMistyped()).isTrue();
        field.setValue(LocalDate.of(206, 11, 26));
        assertThat(field.isMistyped()).isTrue();
        field.setValue(read);
        assertThat(field.isMistyped()).isFalse();

        DayField open = new DayField("日付");
        open.setValue(LocalDate.of(2206, 11, 26));
        assertThat(open.isMistyped()).as("without a last day of its own").isTrue();
    }

    @Test
    @DisplayName("say of an example that it is one, so that nobody takes it for what is entered")
    void example() {
        assertThat(new DayField("日付").getPlaceholder()).isEqualTo("例：2026/11/23");
        assertThat(new TimeField("時刻").getPlaceholder()).isEqualTo("例：14:10");
    }

    @Test
    @DisplayName("show a number of people back, and never make another one of it")
    void count() {
        CountField field = new CountField("人数", "人数を数字で");
        field.setValue("約１２３４５人");
        assertThat(field.count()).contains(12_345);
        assertThat(field.getValue()).isEqualTo("12,345");

        for (String typed : new String[] {"1e9", "3.5"}) {
            field.setValue(typed);
            assertThat(field.count()).as(typed).isEmpty();
            assertThat(field.getValue()).isEqualTo(typed);
            assertThat(field.getErrorMessage()).isEqualTo("人数を数字で");
        }
    }

    @Test
    @DisplayName("say how much room is left for a text, and cut nothing off")
    void text() {
        LongText field = new LongText("メモ", 100);
        field.setHelperText("何でも");
        field.setValue("あ".repeat(50));
        assertThat(field.getElement().getProperty("helperText")).isEqualTo("何でも");

        field.setValue("あ".repeat(90));
        assertThat(field.getElement().getProperty("helperText")).isEqualTo("何でも あと10文字です。");

        field.setValue("あ".repeat(103));
        assertThat(field.getValue()).hasSize(103);
        assertThat(field.isMistyped()).isTrue();
        assertThat(field.getErrorMessage()).contains("100文字まで", "103文字", "3文字減らして");

        field.setValue("");
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    @DisplayName("hold a form back only where they are in sight")
    void within() {
        TimeField time = new TimeField("時刻");
        Div inner = new Div(time);
        Div form = new Div(new DayField("日付"), inner);
        assertThat(Refused.within(form)).isFalse();

        time.setValue("2:70");
        assertThat(Refused.within(form)).isTrue();

        inner.setVisible(false);
        assertThat(Refused.within(form)).isFalse();
    }
}
