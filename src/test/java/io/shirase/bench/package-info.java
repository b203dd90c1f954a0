/** What {@code script/bench} measures. Never run as a test: a figure depends on the machine. */
@NullMarked
package io.shirase.bench;

import org.jspecify.annotations.NullMarked;
