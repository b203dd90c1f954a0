/** What has been spent, what would be paid, and why: the expense log, its lines, what-if questions. */
@NullMarked
@NamedInterface("ui")
package io.shirase.claim.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
