// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// check.mjs BIN_DIR WORK_DIR CONTRACT: starts the practice server and two proxies, sends good and bad requests and
// reports every answer or request that the contract does not allow.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { badRequests, columnRequests, goodRequests } from './requests.mjs';

const [binDir, workDir, contract] = process.argv.slice(2);
const children = [];
const faults = [];
let checks = 0;

function start(command, args, options = {}) {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    children.push(child);
    return child;
}

function fault(name, detail) {
    faults.push(name);
    console.error(`FAIL ${name}\n     ${detail}`);
}

/** A port that was free a moment ago; the proxy cannot choose one itself. */
function freePort() {
    return new Promise((resolve, reject) => {
        const server = createServer();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}

function firstLine(child) {
    return new Promise((resolve, reject) => {
        createInterface({ input: child.stdout }).once('line', resolve);
        child.once('exit', code => reject(new Error(`ended with ${code}`)));
    });
}

async function startSandbox(args = []) {
    const child = start(join(binDir, 'rollbook-sandbox'),
        ['--json', '--customers', '400', '--rate-limit', '0', '--job-ms', '0', ...args]);
    return JSON.parse(await firstLine(child)).teamup;
}

/** Starts a proxy before `upstream` and waits until it listens. */
async function startProxy(upstream, checkRequests) {
    const port = await freePort();
    const args = [join(workDir, 'node_modules/@stoplight/prism-cli/dist/index.js'), 'proxy', '-h', '127.0.0.1',
        '-p', String(port), '--errors', `--validate-request=${checkRequests}`, contract, upstream];
    const child = start(process.execPath, args);
    await new Promise((resolve, reject) => {
        createInterface({ input: child.stdout }).on('line', line => line.includes('Prism is listening') && resolve());
        child.once('exit', code => reject(new Error(`The proxy ended with ${code}`)));
    });
    return `http://127.0.0.1:${port}`;
}

async function send(base, secret, request) {
    const headers = { Accept: 'application/json', Authorization: `Bearer ${secret}`, ...request.headers };
    return fetch(base + request.path, { method: request.method ?? 'GET', headers, body: request.body });
}

/** Sends the request and compares its status; the proxy turns a violation into another status. */
async function expectStatus(base, secret, request, status) {
    ++checks;
    const name = `${request.method ?? 'GET'} ${request.path} ${request.note ?? ''}`.trim();
    const response = await send(base, secret, request);
    const text = await response.text();
    const violations = response.headers.get('sl-violations');
    if (response.status !== status || violations)
        fault(name, `status ${response.status} instead of ${status}: ${violations ?? ''} ${text.slice(0, 600)}`);
    return text;
}

async function expectJob(base, secret, request) {
    const { job } = JSON.parse(await expectStatus(base, secret, request, 200));
    for (let i = 0; i < 100; ++i) {
        const answer = JSON.parse(await expectStatus(base, secret, { path: `/jobs/${job}` }, 200));
        if (answer.result_url)
            return;
        await new Promise(resolve => setTimeout(resolve, 50));
    }
    fault(`job ${job}`, 'never done');
}

function run(command, args, environment) {
    return new Promise(resolve => {
        const child = start(command, args, { env: { ...process.env, ...environment } });
        let output = '';
        child.stdout.on('data', data => { output += data; });
        child.stderr.on('data', data => { output += data; });
        child.once('exit', code => resolve({ code, output }));
    });
}

/** The client's own requests through the proxy that checks them. */
async function checkClient(base, secret) {
    const cli = join(binDir, 'rollbook-cli');
    if (!existsSync(cli)) {
        console.log('rollbook-cli is not built: its requests are not checked');
        return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'rollbook-contract-'));
    const connection = ['--service', 'teamup', '--base-url', base];
    const file = name => join(folder, name);
    const commands = [
        ['rows', 'teamup.customers', ...connection, '--limit', '120', '--format', 'json'],
        ['rows', 'teamup.customers', ...connection, '--filter', 'is_active=true', '--filter', 'ids=1001,1002,1003',
            '--columns', 'id,full_name,venue.name,account_credit_balance', '--sort', '-created_at,id', '--format', 'csv'],
        ['rows', 'teamup.customers', ...connection, '--filter', 'created_at_gte=2024-01-01T00:00:00Z',
            '--filter', 'date_of_birth_lte=2000-12-31', '--filter', 'is_any=new,lead', '--format', 'json'],
        ['rows', 'teamup.customers.grouped', ...connection, '--columns', 'created_year,created_month,count',
            '--sort', '-count', '--format', 'json'],
        ['export', 'teamup.customers', ...connection, '--format', 'csv', '--output', file('customers.csv'),
            '--filter', 'is_claimed=true', '--columns', 'id,full_name'],
        ['export', 'teamup.customers.grouped', ...connection, '--format', 'json', '--output', file('grouped.json'),
            '--columns', 'gender,count'],
    ];
    for (const command of commands) {
        ++checks;
        const { code, output } = await run(cli, command, { ROLLBOOK_SECRET: secret });
        if (code !== 0)
            fault(`rollbook-cli ${command.join(' ')}`, `exit code ${code}: ${output.slice(0, 600)}`);
    }
    rmSync(folder, { recursive: true });
}

/** What OpenAPI cannot say: names outside x-closed-query are refused. */
async function checkClosedQueries(base, secret) {
    const { paths } = JSON.parse(readFileSync(contract, 'utf8'));
    for (const [path, methods] of Object.entries(paths)) {
        for (const method of Object.keys(methods)) {
            const request = { path: `${path.replace('{id}', '501')}?misspelt=1`, method: method.toUpperCase() };
            await expectStatus(base, secret, request, 400);
        }
    }
}

try {
    const sandbox = await startSandbox();
    const strict = await startProxy(sandbox.base_url, true);
    const lax = await startProxy(sandbox.base_url, false);
    const schemas = JSON.parse(readFileSync(contract, 'utf8')).components.schemas;

    for (const request of [...goodRequests(), ...columnRequests(schemas)]) {
        if (request.job)
            await expectJob(strict, sandbox.secret, request);
        else
            await expectStatus(strict, sandbox.secret, request, 200);
    }
    for (const request of badRequests())
        await expectStatus(lax, sandbox.secret, request, request.status ?? 400);
    await expectStatus(lax, 'wrong', { path: '/providers' }, 401);
    await checkClosedQueries(lax, sandbox.secret);

    const throttled = await startSandbox(['--fault', 'throttle:always']);
    await expectStatus(await startProxy(throttled.base_url, true), throttled.secret, { path: '/venues' }, 429);
    await checkClient(strict, sandbox.secret);
} catch (error) {
    fault('set-up', error.stack);
} finally {
    for (const child of children)
        child.kill();
}
console.log(`${checks} checks, ${faults.length} failed`);
process.exitCode = faults.length > 0 ? 1 : 0;
