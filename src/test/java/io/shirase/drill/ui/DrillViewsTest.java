package io.shirase.drill.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Section;
import io.shirase.drill.Drill;
import io.shirase.drill.Drills;
import io.shirase.persistence.ScreenTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("policyholder")
@DisplayName("The pages of a drill")
class DrillViewsTest extends ScreenTest {

    @Autowired
    private Drills drills;

    private Drill drill;

    @BeforeEach
    void aDrill() {
        UUID policy = newPolicy().id();
        drill = as("policyholder", () -> drills.start(UUID.randomUUID(), policy, "ransom-note"));
    }

    @AfterEach
    void nothingIsLeft() {
        as("policyholder", () -> {
            drills.list().forEach(one -> drills.delete(one.id()));
            return drill;
        });
    }

    private String banner() {
        return find(Section.class).withClassName("drill-banner").all().stream()
                .map(banner -> banner.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }

    @Test
    @DisplayName("are one click away from the policies")
    void fromThePolicies() {
        open("policies");

        assertThat(words()).contains("訓練をする");
        open("drills");
        assertThat(words()).contains("身代金の要求", "かばんの置き忘れ", "始める");
    }

    @Test
    @DisplayName("say above that they are, what time it is in the drill, and where something real is reported")
    void marked() {
        drills.moveTo(drill.id(), Duration.ofDays(2));

        for (String page : new String[] {
            "drills/" + drill.id(), "report?policy=" + drill.policyId(), "policies/" + drill.policyId()
        }) {
            open(page);
            assertThat(banner()).as(page).contains("訓練", "11月25日", "本当の事故を知らせる");
        }
        open("policies");
        assertThat(banner()).isEmpty();
        open("report");
        assertThat(banner()).isEmpty();
    }

    @Test
    @DisplayName("tell the story as far as the clock has gone")
    void story() {
        open("drills/" + drill.id());
        assertThat(words()).contains("データを暗号化した").doesNotContain("知り合いの業者");

        press("次の出来事まで進める");

        assertThat(drills.get(drill.id()).ahead()).isEqualTo(Duration.ofHours(1));
        assertThat(words()).contains("知り合いの業者");
    }

    @Test
    @DisplayName("end it and look back")
    void end() {
        open("drills/" + drill.id());

        press("訓練を終える");

        assertThat(drills.get(drill.id()).isOver()).isTrue();
        assertThat(words()).contains("この訓練は終わりました").doesNotContain("次の出来事まで進める");
    }

    @Test
    @DisplayName("that has ended say so and lead to nothing that writes")
    void over() {
        drills.end(drill.id());

        open("report?policy=" + drill.policyId());

        assertThat(words()).contains("この訓練は終わりました");
        assertThat(banner()).contains("書き加えられません");
    }

    @Test
    @WithUserDetails("policyholder2")
    @DisplayName("do not exist for another firm")
    void another() {
        open("drills/" + drill.id());

        assertThat(isNotFound()).isTrue();
    }
}
