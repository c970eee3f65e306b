// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Khoros' server and the client against khoros.openapi.json.

import { checkClient, recordedRequests } from './client.mjs';
import { Mirror } from './mirror.mjs';

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const day = 'startTime=1774828800000&endTime=1774915200000';

/** What may stand behind the period; the same by form and by query. */
const good = ['', '&reportFormat=json', '&reportFormat=csv', '&locale=de', '&includeDisabled=true', '&agentId=101&agentId=102',
    '&teamId=6222&teamId=6223', '&reportMetrics=agent_name&reportMetrics=agent_id', '&timezone=America%2FChicago',
    '&timezoneOffset=-3600000'];

/** Bad for both the contract and the server. */
const bad = ['startTime=1774828800000', 'endTime=1774915200000', 'startTime=yesterday&endTime=1774915200000',
    `${day}&reportFormat=xlsx`, `${day}&locale=en_US`, `${day}&includeDisabled=maybe`, `${day}&timezoneOffset=far`];
/** Fine for the contract, which cannot know better. */
const alsoBad = [`${day}&misspelt=1`, `${day}&timezone=Mars`, `${day}&reportMetrics=nix`, `${day}&agentId=1%2C2`,
    'startTime=1774915200000&endTime=1774828800000'];

const clientCommands = file => {
    const task = (name, ...filters) => ['export', 'khoros.user', '--format', name.split('.')[1], '--output', file(name),
        ...['startTime=2026-03-30T00:00:00Z', 'endTime=2026-03-30T23:59:59.999Z', ...filters].flatMap(pair => ['--filter', pair])];
    return [
        task('all.csv'),
        task('all.json'),
        task('teams.csv', 'teamId=6222,6223'),
        task('agents.json', 'agentId=101,102'),
        task('disabled.csv', 'includeDisabled=true', 'locale=de'),
        task('zone.json', 'timezone=America/Chicago'),
        task('offset.csv', 'timezoneOffset=-3600000'),
        task('columns.json', 'reportMetrics=agent_name,agent_email'),
    ];
};

/** What became of the recorded requests whose company or run the practice server does not know. */
const recordedStatus = { 'create-offset': 403, status: 404 };

/** Status and download are asked for where the answers say, so these have to lead through the proxy. */
async function checkKhorosClient(bench, access) {
    const mirror = new Mirror(access.base_url);
    const proxy = await bench.startProxy('khoros', await mirror.listen(), true);
    mirror.leadTo(proxy);
    const connection = { service: 'khoros', url: proxy, options: { company_key: access.company_key } };
    await checkClient(bench, connection, access.secret, clientCommands);
    for (const { name, path, ...request } of recordedRequests('khoros', 'https://analytics-api.app.lithium.com/api/public')) {
        const known = { ...request, path: path.replace('manual-c01', access.company_key), note: name };
        await bench.expectStatus(proxy, basic(access), known, recordedStatus[name] ?? 200);
    }
}

const basic = access => `Basic ${Buffer.from(access.secret).toString('base64')}`;

export async function checkKhoros(bench, { sandbox, throttled, failing }) {
    const access = sandbox.khoros;
    const authorization = basic(access);
    const strict = await bench.startProxy('khoros', access.base_url, true);
    const lax = await bench.startProxy('khoros', access.base_url, false);
    const company = `companyKey=${access.company_key}`;
    const post = body => ({ path: `/reports/report/user?${company}`, method: 'POST', headers: form, body, note: body });
    const get = query => ({ path: `/reports/report/user?${company}&${query}` });

    /** Follows a run to its file through the proxy; the addresses of the answers lead past it. */
    const expectFile = async (request, accept) => {
        const { result } = JSON.parse(await bench.expectStatus(strict, authorization, request, 200));
        const below = address => address.replace(access.base_url, '');
        const done = await bench.expectEventually(strict, authorization, { path: below(result.statusUrl) },
            answer => answer.result?.result?.detail === 'COMPLETED');
        const download = { path: below(done.result.jobInfo.downloadUrl), headers: { Accept: accept } };
        await bench.expectStatus(strict, authorization, download, 200);
        return result;
    };
    let run;
    for (const fields of good) {
        const accept = fields.includes('csv') ? 'text/csv' : 'application/json';
        run = await expectFile(post(day + fields), accept);
        await expectFile(get(day + fields), accept);
    }
    await bench.expectStatus(strict, authorization, post('startTime=1600000000000&endTime=1774915200000'), 200);
    await bench.expectStatus(strict, authorization, { path: `/teams?${company}` }, 200);
    await bench.expectStatus(strict, authorization, { path: `/config/timezones?${company}&locale=en` }, 200);

    for (const fields of bad) {
        await bench.expectRefusal(strict, authorization, post(fields));
        await bench.expectRefusal(strict, authorization, get(fields));
    }
    for (const fields of [...bad, ...alsoBad]) {
        await bench.expectStatus(lax, authorization, post(fields), 400);
        await bench.expectStatus(lax, authorization, get(fields), 400);
    }
    await bench.expectRefusal(strict, authorization, { path: '/teams' });
    await bench.expectStatus(lax, authorization, { path: '/teams' }, 400);
    await bench.expectStatus(lax, authorization, { path: '/teams?companyKey=other' }, 403);
    await bench.expectStatus(lax, authorization, { path: `/reports/report/none/2a%2Fb%3D/status?${company}` }, 404);
    await bench.expectStatus(lax, authorization, { path: `/reports/report/none/2a%2Fb%3D/download?${company}` }, 404);
    await bench.expectStatus(lax, 'Basic d3Jvbmc6d3Jvbmc=', { path: `/teams?${company}` }, 401);
    const ids = template => template.replace('{workflowId}', run.workflowId).replace('{runId}', encodeURIComponent(run.runId));
    await bench.checkClosedQueries('khoros', lax, authorization, ids, `${company}&misspelt=1`);

    const broken = await bench.startProxy('khoros', failing.khoros.base_url, true);
    const started = JSON.parse(await bench.expectStatus(broken, basic(failing.khoros), post(day), 200));
    await bench.expectEventually(broken, basic(failing.khoros),
        { path: started.result.statusUrl.replace(failing.khoros.base_url, '') },
        answer => answer.result[0]?.result.detail === 'FAILED');
    const busy = await bench.startProxy('khoros', throttled.khoros.base_url, true);
    await bench.expectStatus(busy, basic(throttled.khoros), { path: `/teams?${company}` }, 429);
    await checkKhorosClient(bench, access);
}
