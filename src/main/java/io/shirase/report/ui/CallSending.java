package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import io.shirase.callback.ui.CallBackForm;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.InvalidFacts;
import io.shirase.part.AskBeforeLoss;
import io.shirase.report.Answers;
import io.shirase.report.ReportDraft;
import io.shirase.report.Reports;
import java.util.List;
import java.util.UUID;

/** Sends what was said in a call; asks once where what happened, or when it was noticed, was not said. */
final class CallSending {

    private final UUID id;
    private final Reports reports;
    private final CallKeeping keeping;

    CallSending(UUID id, Reports reports, CallKeeping keeping) {
        this.id = id;
        this.reports = reports;
        this.keeping = keeping;
    }

    /** @param callBack which promises what has been entered of it before, so that it is not left behind */
    void send(CallBackForm callBack) {
        if (callBack.isBegun()) {
            callBack.keep();
        }
        if (callBack.isBegun()) {
            return;
        }
        List<StillMissing> missing;
        try {
            missing = StillMissing.first(
                    reports.find(id).map(ReportDraft::answers).orElse(Answers.NONE));
        } catch (NotFoundException taken) {
            keeping.sayWhere();
            return;
        }
        if (missing.isEmpty()) {
            submit();
        } else {
            String words = String.join(
                    words().of("report.ui.call.and"),
                    missing.stream().map(StillMissing::label).toList());
            AskBeforeLoss.open(
                    words().of("report.ui.call.send.title"),
                    words().of("report.ui.call.send.text", words),
                    words().of("report.ui.call.send.ask"),
                    words().of("report.ui.call.send.anyway"),
                    this::submit,
                    () -> {});
        }
    }

    private void submit() {
        try {
            keeping.begin();
            boolean hasPolicy = reports.find(id)
                    .map(ReportDraft::answers)
                    .map(Answers::policyId)
                    .isPresent();
            if (hasPolicy) {
                reports.submit(id);
                UI.getCurrent().navigate(Way.of(id).receipt());
            } else {
                UI.getCurrent()
                        .navigate("notices/" + reports.submitUnmatched(id).id());
            }
        } catch (InvalidFacts invalid) {
            keeping.say(WritingView.refused(invalid));
        } catch (NotFoundException gone) {
            keeping.sayWhere();
        }
    }
}
