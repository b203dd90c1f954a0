/** Policies from other people's tables: read into a staging store, looked at and mended there, and taken all or none. */
@NullMarked
package io.shirase.policy.imports;

import org.jspecify.annotations.NullMarked;
