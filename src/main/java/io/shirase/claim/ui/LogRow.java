package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;

/**
 * What a row of the log says of a line.
 *
 * @param item the cost item that it is under the product
 * @param gist why, in one sentence; empty for a draft
 */
record LogRow(LineOutlook line, String item, String gist) {

    static LogRow of(Outlook outlook, LineOutlook line) {
        return new LogRow(
                line, LineWords.item(outlook, line), line.isDraft() ? "" : LineWords.gist(outlook.why(line, words())));
    }
}
