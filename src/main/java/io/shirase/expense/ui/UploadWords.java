package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.upload.UploadI18N;

/** What an upload says while it works, in the person's language. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N i18n() {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(words().of("expense.ui.upload.tooBig"))
                .setIncorrectFileType(words().of("expense.ui.upload.type"))
                .setTooManyFiles(words().of("expense.ui.upload.many")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(words().of("expense.ui.upload.connecting"))
                        .setStalled(words().of("expense.ui.upload.stalled"))
                        .setProcessing(words().of("expense.ui.upload.processing"))
                        .setHeld(words().of("expense.ui.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(words().of("expense.ui.upload.remaining"))
                        .setUnknown(words().of("expense.ui.upload.remainingUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(words().of("expense.ui.upload.unreachable"))
                        .setUnexpectedServerError(words().of("expense.ui.upload.failed"))
                        .setForbidden(words().of("expense.ui.upload.refused"))));
        words.setFile(new UploadI18N.File()
                .setRetry(words().of("expense.ui.upload.retry"))
                .setStart(words().of("expense.ui.upload.start"))
                .setRemove(words().of("expense.ui.upload.remove")));
        return words;
    }
}
