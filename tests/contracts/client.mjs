// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The client's own requests through the proxy that checks them.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const testsDir = fileURLToPath(new URL('..', import.meta.url));

/** The stored connection "Contract", written as the client itself does: no keychain is asked when the secret is given. */
function storeConnection(folder, { service, url, options }) {
    const lines = ['[profile-contract]', `service=${service}`, 'name=Contract', `base_url="${url}"`,
        ...Object.entries(options).map(([name, value]) => `options\\${name}=${value}`)];
    mkdirSync(join(folder, 'rollbook'));
    writeFileSync(join(folder, 'rollbook', 'profiles.ini'), `${lines.join('\n')}\n`);
}

/**
 * Runs rollbook-cli for each command, and its test of the connection, which must end well. `connection` says how to
 * reach the service: {service, url, options}; `commands` gets a function that names a file in a folder of its own, and
 * may write there with the second one.
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
    const full = { options: {}, ...connection };
    const access = ['--service', full.service, '--base-url', full.url,
        ...Object.entries(full.options).flatMap(([name, value]) => ['--option', `${name}=${value}`])];
    const environment = { ROLLBOOK_SECRET: secret, XDG_CONFIG_HOME: folder };
    try {
        storeConnection(folder, full);
        const all = commands(file, write).map(([verb, report, ...rest]) => [verb, report, ...access, ...rest]);
        for (const command of [...all, ['profile', 'test', 'Contract']]) {
            ++bench.checks;
            const { code, output } = await bench.run(cli, command, environment);
            if (code !== 0)
                bench.fault(`rollbook-cli ${command.join(' ')}`, `exit code ${code}: ${output.slice(0, 600)}`);
        }
    } finally {
        rmSync(folder, { recursive: true });
    }
}

/**
 * The requests in tests/data/SERVICE, which its tst_ file holds the client to: also those that only the window sends.
 * Each as {name, path, method, headers, body}, the address without `root`.
 */
export function recordedRequests(service, root) {
    const folder = join(testsDir, 'data', service);
    return readdirSync(folder).filter(name => name.endsWith('.request')).map(name => {
        const [head, ...rest] = readFileSync(join(folder, name), 'utf8').replace(/\n$/, '').split('\n\n');
        const [first, ...lines] = head.split('\n');
        const [method, address] = first.split(' ');
        const headers = Object.fromEntries(lines.map(line => line.split(': ')));
        const body = method === 'POST' ? rest.join('\n\n') : undefined;
        return { name: name.replace('.request', ''), path: address.replace(root, ''), method, headers, body };
    });
}
