import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder on a disk of a few kilobytes. */
export interface SmallDisk {
  folder: string;
  /** Takes what is left of the room, but for so many bytes. */
  fill: (left?: number) => void;
  /** Gives back what {@link fill} took. */
  free: () => void;
  /** Takes the disk away with all on it. */
  end: () => void;
}

/**
 * Mounts a disk of this size in memory, where this process may (as root in most containers, or in a namespace of its
 * own); undefined where it may not. {@link limitedShell} works everywhere.
 */
export function smallDisk(bytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'sidos-small-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes},mode=0700`, 'none', folder], {
      stdio: 'ignore',
    });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: (left = 0) => {
      const { bavail, bsize } = statfsSync(folder);
      const file = openSync(ballast, 'w');
      try {
        writeSync(file, Buffer.alloc(Math.max(0, bavail * bsize - left)));
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(ballast, { force: true }),
    end: () => {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The command that runs a program with a limit on the size of each file it writes: to the program it is as if the disk
 * were full, and no right is needed for it.
 */
export function limitedShell(kilobytes: number, command: readonly string[]): [string, string[]] {
  // The unit of ulimit is 512 bytes in dash and 1,024 in bash: bash is asked for by name.
  return ['bash', ['-c', `ulimit -f ${kilobytes}; exec "$@"`, 'bash', ...command]];
}
