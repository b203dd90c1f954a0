package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.upload.UploadI18N;

/** What an upload says while it works, in the person's language. */
public final class UploadWords {

    private UploadWords() {}

    /** @param type what is said of a file with another ending than those that are taken */
    public static UploadI18N i18n(String type) {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(words().of("part.upload.tooBig"))
                .setIncorrectFileType(type)
                .setTooManyFiles(words().of("part.upload.many")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(words().of("part.upload.connecting"))
                        .setStalled(words().of("part.upload.stalled"))
                        .setProcessing(words().of("part.upload.processing"))
                        .setHeld(words().of("part.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(words().of("part.upload.remaining"))
                        .setUnknown(words().of("part.upload.remainingUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(words().of("part.upload.unreachable"))
                        .setUnexpectedServerError(words().of("part.upload.failed"))
                        .setForbidden(words().of("part.upload.refused"))));
        words.setFile(new UploadI18N.File()
                .setRetry(words().of("part.upload.retry"))
                .setStart(words().of("part.upload.start"))
                .setRemove(words().of("part.upload.remove")));
        return words;
    }
}
