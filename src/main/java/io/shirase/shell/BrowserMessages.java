package io.shirase.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what pages send. What no page sends, a message cut off or made by hand, is one line in the log, and whoever sent it
 * is told to load the page anew; Flow itself would log a trace for each.
 */
final class BrowserMessages extends UidlRequestHandler {

    private static final Logger LOG = LoggerFactory.getLogger(BrowserMessages.class);

    private static final List<String> READING = List.of(
            "java.", "jdk.", "tools.jackson.", "com.vaadin.flow.internal.", "com.vaadin.flow.server.communication.");

    @Override
    public Optional<SynchronizedRequestHandler.ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String message) throws IOException {
        try {
            return super.synchronizedHandleRequest(session, request, response, message);
        } catch (Unreadable unreadable) {
            LOG.warn("A message that no page sends: {}", unreadable.getMessage());
            return Optional.of(() ->
                    commitJsonResponse(response, VaadinService.createCriticalNotificationJSON(null, null, null, null)));
        }
    }

    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new Reader();
    }

    /** Whether it broke while the message was taken apart, before anything of a screen was called. */
    static boolean isUnreadable(Throwable failed) {
        List<String> names = Stream.of(failed.getStackTrace())
                .map(StackTraceElement::getClassName)
                .toList();
        int read = names.indexOf(ServerRpcHandler.class.getName());
        return read >= 0
                && names.subList(0, read).stream()
                        .allMatch(name -> READING.stream().anyMatch(name::startsWith));
    }

    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unreadable(RuntimeException cause) {
            super(cause.getClass().getSimpleName(), cause);
        }
    }

    /** Tells its own failures from those of writing the answer, which look the same to Flow. */
    private static final class Reader extends ServerRpcHandler {

        private static final long serialVersionUID = 1;

        @Override
        public void handleRpc(UI ui, String message, VaadinRequest request)
                throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
            try {
                super.handleRpc(ui, message, request);
            } catch (RuntimeException failed) {
                if (isUnreadable(failed)) {
                    throw new Unreadable(failed);
                }
                throw failed;
            }
        }
    }
}
