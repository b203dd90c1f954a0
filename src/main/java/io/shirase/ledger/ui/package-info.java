@NullMarked
package io.shirase.ledger.ui;

import org.jspecify.annotations.NullMarked;
