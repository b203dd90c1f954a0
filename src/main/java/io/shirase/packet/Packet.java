package io.shirase.packet;

import io.shirase.packet.content.MachineFiles;
import io.shirase.packet.content.PacketContent;

/** A claim packet, ready to be written. */
public record Packet(PacketContent content, MachineFiles files) {}
