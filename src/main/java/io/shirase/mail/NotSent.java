package io.shirase.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * Why a mail was not sent, read from what was thrown.
 *
 * @param answer the words of the mail server or of the machine, for whoever looks after the server
 */
record NotSent(MailTrouble trouble, String answer) {

    private static final int LONGEST = 1000;
    private static final int AUTHENTICATION_REQUIRED = 530;
    private static final int FOR_GOOD = 500;

    static NotSent because(Throwable thrown) {
        Set<Throwable> causes = causes(thrown);
        return causes.stream()
                .flatMap(cause -> trouble(cause).map(trouble -> new NotSent(trouble, answer(cause))).stream())
                .findFirst()
                .orElseGet(() -> new NotSent(MailTrouble.OTHER, answer(thrown)));
    }

    /** What tells most stands first: the answer to one recipient before what it led to. */
    private static Set<Throwable> causes(Throwable thrown) {
        Deque<Throwable> open = new ArrayDeque<>();
        Set<Throwable> found = new LinkedHashSet<>();
        open.add(thrown);
        while (!open.isEmpty()) {
            Throwable next = open.poll();
            if (found.add(next)) {
                Stream.of(next.getCause(), nextOf(next))
                        .flatMap(Stream::ofNullable)
                        .forEach(open::add);
                if (next instanceof MailSendException several) {
                    open.addAll(Arrays.asList(several.getMessageExceptions()));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(cause -> cause instanceof SMTPAddressFailedException ? 0 : 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable Exception nextOf(Throwable thrown) {
        return thrown instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static Optional<MailTrouble> trouble(Throwable thrown) {
        return Optional.ofNullable(
                switch (thrown) {
                    case AuthenticationFailedException login -> MailTrouble.LOGIN;
                    case SMTPSenderFailedException sender -> MailTrouble.SENDER_REFUSED;
                    case SMTPAddressFailedException recipient ->
                        ofCode(recipient.getReturnCode(), MailTrouble.RECIPIENT_REFUSED);
                    case SMTPSendFailedException content -> ofCode(content.getReturnCode(), MailTrouble.REFUSED);
                    case SSLException encryption -> MailTrouble.ENCRYPTION;
                    case MailConnectException away -> MailTrouble.SERVER_AWAY;
                    case SocketConnectException away -> MailTrouble.SERVER_AWAY;
                    case SendFailedException wrapping -> null;
                    case MessagingException messaging -> ofWords(String.valueOf(messaging.getMessage()));
                    case IOException away -> MailTrouble.SERVER_AWAY;
                    default -> null;
                });
    }

    private static MailTrouble ofCode(int code, MailTrouble forGood) {
        if (code < 0) {
            return MailTrouble.SERVER_AWAY;
        }
        if (code == AUTHENTICATION_REQUIRED) {
            return MailTrouble.LOGIN;
        }
        return code >= FOR_GOOD ? forGood : MailTrouble.LATER;
    }

    /** What the library has no class of its own for. */
    private static @Nullable MailTrouble ofWords(String message) {
        if (message.startsWith("STARTTLS is required")) {
            return MailTrouble.ENCRYPTION;
        }
        return message.contains("[EOF]") ? MailTrouble.SERVER_AWAY : null;
    }

    private static String answer(Throwable thrown) {
        String words = String.valueOf(thrown.getMessage()).strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}
