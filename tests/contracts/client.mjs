// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The client's own requests through the proxy that checks them.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs rollbook-cli for each command, which must end well. `connection` says how to reach the service; `commands` gets
 * a function that names a file in a folder of its own, and may write there with the second one.
 */
export async function checkClient(bench, connection, secret, commands) {
    const cli = join(bench.binDir, 'rollbook-cli');
    if (!existsSync(cli)) {
        console.log('rollbook-cli is not built: its requests are not checked');
        return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'rollbook-contract-'));
    const file = name => join(folder, name);
    const write = (name, value) => {
        writeFileSync(file(name), JSON.stringify(value));
        return file(name);
    };
    try {
        for (const [verb, report, ...rest] of commands(file, write)) {
            ++bench.checks;
            const command = [verb, report, ...connection, ...rest];
            const { code, output } = await bench.run(cli, command, { ROLLBOOK_SECRET: secret });
            if (code !== 0)
                bench.fault(`rollbook-cli ${command.join(' ')}`, `exit code ${code}: ${output.slice(0, 600)}`);
        }
    } finally {
        rmSync(folder, { recursive: true });
    }
}
