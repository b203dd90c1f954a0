package io.shirase.packet.print;

import io.shirase.packet.content.MachineFiles;
import io.shirase.paper.Attachment;
import io.shirase.paper.Book;
import io.shirase.proof.PacketParts;
import java.io.IOException;

/** The claim as data, inside the document that prints it. */
record EnclosedFiles(MachineFiles files, Look look) {

    private static final String JSON = "application/json";

    void attach(Book book) throws IOException {
        attach(book, PacketParts.CLAIM, "enclosed.claim", Attachment.Relation.SOURCE, files.claim());
        MachineFiles.Bytes certificate = files.certificate();
        if (certificate != null) {
            attach(book, PacketParts.CERTIFICATE, "enclosed.certificate", Attachment.Relation.SOURCE, certificate);
        }
        attach(book, PacketParts.ASSESSMENT, "enclosed.assessment", Attachment.Relation.DATA, files.assessment());
    }

    private void attach(Book book, String name, String key, Attachment.Relation relation, MachineFiles.Bytes bytes)
            throws IOException {
        book.attach(new Attachment(name, look.text(key), JSON, relation, bytes.size(), bytes::open));
    }
}
