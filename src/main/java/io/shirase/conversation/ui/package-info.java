@NullMarked
package io.shirase.conversation.ui;

import org.jspecify.annotations.NullMarked;
