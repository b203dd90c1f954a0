/**
 * A small typesetter for the portal's documents: pages, text that breaks as Japanese breaks, tables that run over pages.
 * It draws straight on OpenPDF's page content, so that thousands of rows take little time and no memory.
 */
@NullMarked
package io.shirase.paper;

import org.jspecify.annotations.NullMarked;
