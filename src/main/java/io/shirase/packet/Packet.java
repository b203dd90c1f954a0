package io.shirase.packet;

import io.shirase.packet.content.PacketContent;
import io.shirase.packet.files.MachineFiles;

/** A claim packet, ready to be written. */
public record Packet(PacketContent content, MachineFiles files) {}
