package io.shirase.expense.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import io.shirase.shell.part.Words;

/** What an upload says while it works, in the person's language. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(Words.of("expense.ui.upload.tooBig"))
                .setIncorrectFileType(Words.of("expense.ui.upload.type"))
                .setTooManyFiles(Words.of("expense.ui.upload.many")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Words.of("expense.ui.upload.connecting"))
                        .setStalled(Words.of("expense.ui.upload.stalled"))
                        .setProcessing(Words.of("expense.ui.upload.processing"))
                        .setHeld(Words.of("expense.ui.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Words.of("expense.ui.upload.remaining"))
                        .setUnknown(Words.of("expense.ui.upload.remainingUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Words.of("expense.ui.upload.unreachable"))
                        .setUnexpectedServerError(Words.of("expense.ui.upload.failed"))
                        .setForbidden(Words.of("expense.ui.upload.forbidden"))));
        words.setFile(new UploadI18N.File()
                .setRetry(Words.of("expense.ui.upload.retry"))
                .setStart(Words.of("expense.ui.upload.start"))
                .setRemove(Words.of("expense.ui.upload.remove")));
        return words;
    }
}
