package io.shirase.packet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.shirase.assessment.IncidentKind;
import io.shirase.incident.Incident;
import io.shirase.packet.JobExamples;
import io.shirase.packet.PacketJob;
import io.shirase.packet.PacketJobs;
import io.shirase.packet.PacketKind;
import io.shirase.packet.content.Progress.Stage;
import io.shirase.persistence.ScreenTest;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("policyholder")
@DisplayName("The page of a packet that is being made")
class PacketViewTest extends ScreenTest {

    @Autowired
    private PacketJobs jobs;

    private Incident incident() {
        return newIncident(answers -> answers.withKind(IncidentKind.CYBER_ATTACK));
    }

    private PacketJob latest(Incident incident) {
        return jobs.latest(incident.id(), PacketKind.PDF, Locale.JAPANESE).orElseThrow();
    }

    /** What the browser does every second. */
    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private static void openMade(String path, PacketJob job) {
        JobExamples.await(job);
        UI.getCurrent().navigate(path);
        poll();
    }

    @Test
    @DisplayName("begins it, looks again each second, and offers it once it is made")
    void offersThePacketOnceItIsMade() {
        Incident incident = incident();
        open("incidents/" + incident.id() + "/packet/pdf");
        JobExamples.await(latest(incident));
        poll();

        assertThat(words()).contains("できあがりました", "まで、ここから受け取れます");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("files/incidents/" + incident.id() + "/packets/"
                        + latest(incident).id());
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    @DisplayName("can be left and come back to: the same packet is there")
    void isFoundAgain() {
        Incident incident = incident();
        String path = "incidents/" + incident.id() + "/packet/pdf";
        open(path);
        PacketJob first = latest(incident);
        open("incidents/" + incident.id());
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);

        openMade(path, first);

        assertThat(latest(incident).id()).isEqualTo(first.id());
        assertThat(words()).contains("できあがりました");
    }

    @Test
    @DisplayName("makes it anew, as things stand now, only when that is asked for")
    void isMadeAnewWhenAsked() {
        Incident incident = incident();
        String path = "incidents/" + incident.id() + "/packet/pdf";
        open(path);
        PacketJob first = latest(incident);
        openMade(path, first);

        press("今の内容で作り直す");
        PacketJob second = latest(incident);
        JobExamples.await(second);
        poll();

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("files/incidents/" + incident.id() + "/packets/" + second.id());
    }

    @Test
    @DisplayName("makes another one in another language")
    void isMadeInTheLanguageOfThePage() {
        Incident incident = incident();
        String path = "incidents/" + incident.id() + "/packet/pdf";
        open(path);
        JobExamples.await(latest(incident));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open("incidents/" + incident.id());
        open(path);

        PacketJob english =
                jobs.latest(incident.id(), PacketKind.PDF, Locale.ENGLISH).orElseThrow();
        JobExamples.await(english);
        assertThat(english.id()).isNotEqualTo(latest(incident).id());
    }

    @Test
    @DisplayName("is not there for an incident of somebody else, for no incident, and for no kind of packet")
    void isNotThereForOthers() {
        Incident incident = incident();
        open("incidents/" + incident.id() + "/packet/docx");
        assertThat(isNotFound()).isTrue();
        open("incidents/" + UUID.randomUUID() + "/packet/pdf");
        assertThat(isNotFound()).isTrue();
    }

    @Test
    @WithUserDetails("policyholder2")
    @DisplayName("is not there for a neighbour")
    void isNotThereForANeighbour() {
        Incident incident = as("policyholder", this::incident);

        open("incidents/" + incident.id() + "/packet/pdf");

        assertThat(isNotFound()).isTrue();
    }

    @Test
    @DisplayName("says one's place in the queue, then what is being done, and counts it")
    void saysHowFarItIs() {
        MakingPanel panel = new MakingPanel(() -> {});
        UI.getCurrent().add(panel);

        PacketJob waiting = JobExamples.waiting();
        panel.show(waiting, 3);
        assertThat(text(panel)).contains("先に3件を作成しています");
        panel.show(waiting, 0);
        assertThat(text(panel)).contains("まもなく作成を始めます");

        panel.show(JobExamples.making(Stage.CONTENT, 0, 0), 0);
        assertThat(text(panel)).contains("費用の計算をまとめています");
        assertThat(find(ProgressBar.class).single().isIndeterminate()).isTrue();

        panel.show(JobExamples.making(Stage.PAGES, 300, 1_200), 0);
        assertThat(text(panel)).contains("ページを作成しています。", "300 / 1,200");
        assertThat(find(ProgressBar.class).single().getValue()).isEqualTo(0.25);
    }

    @Test
    @DisplayName("says that it failed and what was kept, and begins anew at a press")
    void saysThatItFailed() {
        AtomicInteger begun = new AtomicInteger();
        MakingPanel panel = new MakingPanel(begun::incrementAndGet);
        UI.getCurrent().add(panel);

        panel.show(JobExamples.failed(), 0);

        assertThat(text(panel)).contains("作成できませんでした", "そのまま残っています");
        assertThat(find(ProgressBar.class).exists()).isFalse();
        test(find(Button.class, panel).single()).click();
        assertThat(begun).hasValue(1);
    }

    @Test
    @DisplayName(
            "says when it was made and until when it is there, and that others are made first where no more can wait")
    void saysUntilWhen() {
        MakingPanel panel = new MakingPanel(() -> {});
        UI.getCurrent().add(panel);

        panel.show(JobExamples.done(), 0);
        assertThat(text(panel)).contains("2026年11月23日(月) 10:05", "2026年11月23日(月) 10:35まで");

        panel.busy();
        assertThat(text(panel)).contains("今は作成を始められません").doesNotContain("できあがりました");
    }

    private static String text(MakingPanel panel) {
        return panel.getElement().getTextRecursively();
    }
}
