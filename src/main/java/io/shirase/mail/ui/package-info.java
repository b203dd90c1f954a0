/** The mails on screen. */
@NullMarked
package io.shirase.mail.ui;

import org.jspecify.annotations.NullMarked;
