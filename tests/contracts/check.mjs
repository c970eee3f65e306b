// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// check.mjs BIN_DIR WORK_DIR CONTRACTS_DIR: starts the practice server and proxies before each of its services, sends
// good and bad requests and reports every answer or request that the contracts do not allow.

import { Bench } from './bench.mjs';
import { checkKhoros } from './khoros.mjs';
import { checkSpaaza } from './spaaza.mjs';
import { checkSpirii } from './spirii.mjs';
import { checkTeamUp } from './teamup.mjs';

const [binDir, workDir, contractsDir] = process.argv.slice(2);
const bench = new Bench(binDir, workDir, contractsDir);
try {
    const sandbox = await bench.startSandbox();
    const throttled = await bench.startSandbox(['--fault', 'throttle:always']);
    const failing = await bench.startSandbox(['--fault', 'jobfail:always']);
    for (const check of [checkTeamUp, checkKhoros, checkSpirii, checkSpaaza])
        await check(bench, { sandbox, throttled, failing });
} catch (error) {
    bench.fault('set-up', error.stack);
} finally {
    bench.stop();
}
console.log(`${bench.checks} checks, ${bench.faults.length} failed`);
process.exitCode = bench.faults.length > 0 ? 1 : 0;
