package io.shirase.packet;

/** A claim packet, ready to be written. */
public record Packet(PacketContent content, MachineFiles files) {}
