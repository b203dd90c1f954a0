package io.shirase.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A time of day as people type it")
class TypedTimeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            14:10,          14:10
            １４：１０,      14:10
            2:10,           02:10
            ２：１０,        02:10
            1410,           14:10
            210,            02:10
            0005,           00:05
            14時10分,        14:10
            14時,            14:00
            14時半,          14:30
            １４時５分,       14:05
            午後2時10分,      14:10
            午後2時10分ごろ,  14:10
            午前2時,          02:00
            午前0時5分,       00:05
            午後0時30分,      12:30
            午後14時10分,     14:10
            午後2:10,         14:10
            正午,             12:00
            2:10pm,          14:10
            2:10 PM,         14:10
            2:10 p.m.,       14:10
            2pm,             14:00
            12:30am,         00:30
            12:30pm,         12:30
            23:59,           23:59
            """)
    @DisplayName("is read")
    void reads(String typed, LocalTime time) {
        assertThat(TypedTime.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25:00",
                "2:70",
                "2:7",
                "24:00",
                "270",
                "2570",
                "14",
                "2",
                "12345",
                "午後12時",
                "午前12時",
                "午前14時",
                "13:00pm",
                "0:30pm",
                "午後2:10pm",
                "あとで",
                "14:10:30",
                "-2:10",
                "2時70分",
                "25時"
            })
    @DisplayName("is not read where it is no time, or could be two")
    void refuses(String typed) {
        assertThat(TypedTime.read(typed)).isEmpty();
    }
}
