package io.shirase.packet;

/**
 * What machines read in a packet. The bytes are handed out as they are, not copied.
 *
 * @param claim the claim file, as JSON
 * @param assessment the assessment of it, as JSON
 */
public record MachineFiles(ByteSource claim, ByteSource assessment) {}
