@NullMarked
package io.shirase.overview.ui;

import org.jspecify.annotations.NullMarked;
