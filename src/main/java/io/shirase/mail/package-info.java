/**
 * Mail: the outbox, into which whoever has something to tell writes within the transaction of its cause; the sending; and
 * what became of each. It knows no feature and no person: {@link io.shirase.mail.AddressBook} and {@link
 * io.shirase.mail.Enclosures} are answered by those that do.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "part", "storage", "time", "web"})
package io.shirase.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
