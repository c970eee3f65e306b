// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every service's check needs: the practice server, proxies before it, and the count of what failed.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

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

export class Bench {
    constructor(binDir, workDir, contractsDir) {
        this.binDir = binDir;
        this.workDir = workDir;
        this.contractsDir = contractsDir;
        this.children = [];
        this.faults = [];
        this.checks = 0;
    }

    contractFile(service) {
        return join(this.contractsDir, `${service}.openapi.json`);
    }

    contract(service) {
        return JSON.parse(readFileSync(this.contractFile(service), 'utf8'));
    }

    start(command, args, options = {}) {
        const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
        this.children.push(child);
        return child;
    }

    stop() {
        for (const child of this.children)
            child.kill();
    }

    fault(name, detail) {
        this.faults.push(name);
        console.error(`FAIL ${name}\n     ${detail}`);
    }

    /** Starts a practice server and gives what it announces: where each service is and how to get in. */
    async startSandbox(args = []) {
        const child = this.start(join(this.binDir, 'rollbook-sandbox'),
            ['--json', '--customers', '400', '--rate-limit', '0', '--job-ms', '0', ...args]);
        return JSON.parse(await firstLine(child));
    }

    /** Starts a proxy before `upstream` and waits until it listens. */
    async startProxy(service, upstream, checkRequests) {
        const port = await freePort();
        const args = [join(this.workDir, 'node_modules/@stoplight/prism-cli/dist/index.js'), 'proxy', '-h', '127.0.0.1',
            '-p', String(port), '--errors', `--validate-request=${checkRequests}`, this.contractFile(service), upstream];
        const child = this.start(process.execPath, args);
        await new Promise((resolve, reject) => {
            createInterface({ input: child.stdout }).on('line', line => line.includes('Prism is listening') && resolve());
            child.once('exit', code => reject(new Error(`The proxy ended with ${code}`)));
        });
        return `http://127.0.0.1:${port}`;
    }

    /** Sends the request and compares its status; the proxy turns a violation into another status. */
    async expectStatus(base, authorization, request, status) {
        ++this.checks;
        const name = `${request.method ?? 'GET'} ${request.path} ${request.note ?? ''}`.trim();
        const headers = { Accept: 'application/json', ...request.headers };
        if (authorization)
            headers.Authorization = authorization;
        const response = await fetch(base + request.path, { method: request.method ?? 'GET', headers, body: request.body });
        const text = await response.text();
        const violations = response.headers.get('sl-violations');
        if (response.status !== status || violations)
            this.fault(name, `status ${response.status} instead of ${status}: ${violations ?? ''} ${text.slice(0, 600)}`);
        return text;
    }

    /** The proxy refuses the request itself, because the contract does not allow it. */
    async expectRefusal(base, authorization, request) {
        return this.expectStatus(base, authorization, request, 422);
    }

    /** Asks again until `isDone` says so of the answer. */
    async expectEventually(base, authorization, request, isDone) {
        for (let i = 0; i < 100; ++i) {
            const answer = JSON.parse(await this.expectStatus(base, authorization, request, 200));
            if (isDone(answer))
                return answer;
            await new Promise(resolve => setTimeout(resolve, 50));
        }
        this.fault(request.path, 'never done');
        return {};
    }

    /** What OpenAPI cannot say: names outside x-closed-query are refused. */
    async checkClosedQueries(service, base, authorization, fillPath, query = 'misspelt=1') {
        for (const [path, methods] of Object.entries(this.contract(service).paths)) {
            for (const [method, operation] of Object.entries(methods)) {
                if (!operation['x-closed-query'])
                    continue;
                const request = { path: `${fillPath(path)}?${query}`, method: method.toUpperCase() };
                await this.expectStatus(base, authorization, request, 400);
            }
        }
    }

    run(command, args, environment) {
        return new Promise(resolve => {
            const child = this.start(command, args, { env: { ...process.env, ...environment } });
            let output = '';
            child.stdout.on('data', data => { output += data; });
            child.stderr.on('data', data => { output += data; });
            child.once('exit', code => resolve({ code, output }));
        });
    }
}
