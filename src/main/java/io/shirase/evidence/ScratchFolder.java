package io.shirase.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.UUID;

/**
 * A folder of this process alone for files that are not finished. It is gone when it is closed; what a killed process left
 * is removed by the next that starts, while another running process that shares the parent folder keeps its own: each
 * holds a lock on a file in its folder, which dies with it.
 */
public final class ScratchFolder implements AutoCloseable {

    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel held;

    private ScratchFolder(Path folder, FileChannel held) {
        this.folder = folder;
        this.held = held;
    }

    /** @param parent is made where there is none; whatever lies in it that no process holds is removed */
    public static ScratchFolder in(Path parent) throws IOException {
        PrivateFiles.folder(parent);
        synchronized (ScratchFolder.class) {
            try (FileChannel door = lockFile(parent);
                    FileLock oneAtATime = door.lock()) {
                removeAbandoned(parent);
                Path folder =
                        PrivateFiles.folder(parent.resolve(UUID.randomUUID().toString()));
                FileChannel held = lockFile(folder);
                if (held.tryLock() == null || !oneAtATime.isValid()) {
                    throw new IOException("The new folder is held by another process");
                }
                return new ScratchFolder(folder, held);
            }
        }
    }

    private static FileChannel lockFile(Path folder) throws IOException {
        return FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** What it is called in its parent: no other folder ever has that name. */
    public String name() {
        return folder.getFileName().toString();
    }

    Path newPath(String ending) {
        return folder.resolve(UUID.randomUUID() + ending);
    }

    /** A new empty file that only the portal's own user may read. */
    public Path newFile(String ending) throws IOException {
        Path file = newPath(ending);
        PrivateFiles.create(file).close();
        return file;
    }

    private static void removeAbandoned(Path parent) throws IOException {
        try (var entries = Files.newDirectoryStream(parent)) {
            for (Path entry : entries) {
                if (!entry.endsWith(LOCK) && !isHeld(entry)) {
                    delete(entry);
                }
            }
        }
    }

    private static boolean isHeld(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return true;
        } catch (IOException noLockThere) {
            return false;
        }
    }

    /** Removes a file or a whole folder; what is gone already is no failure. */
    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public void close() {
        try {
            held.close();
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
