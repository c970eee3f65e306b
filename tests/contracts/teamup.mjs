// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TeamUp's server and the client against teamup.openapi.json.

import { checkClient } from './client.mjs';
import { badRequests, columnRequests, goodRequests } from './teamup-requests.mjs';

async function expectJob(bench, base, authorization, request) {
    const { job } = JSON.parse(await bench.expectStatus(base, authorization, request, 200));
    await bench.expectEventually(base, authorization, { path: `/jobs/${job}` }, answer => answer.result_url);
}

const clientCommands = file => [
    ['rows', 'teamup.customers', '--limit', '120', '--format', 'json'],
    ['rows', 'teamup.customers', '--filter', 'is_active=true', '--filter', 'ids=1001,1002,1003',
        '--columns', 'id,full_name,venue.name,account_credit_balance', '--sort', '-created_at,id', '--format', 'csv'],
    ['rows', 'teamup.customers', '--filter', 'created_at_gte=2024-01-01T00:00:00Z',
        '--filter', 'date_of_birth_lte=2000-12-31', '--filter', 'is_any=new,lead', '--format', 'json'],
    ['rows', 'teamup.customers.grouped', '--columns', 'created_year,created_month,count',
        '--sort', '-count', '--format', 'json'],
    ['export', 'teamup.customers', '--format', 'csv', '--output', file('customers.csv'),
        '--filter', 'is_claimed=true', '--columns', 'id,full_name'],
    ['export', 'teamup.customers.grouped', '--format', 'json', '--output', file('grouped.json'),
        '--columns', 'gender,count'],
];

export async function checkTeamUp(bench, { sandbox, throttled }) {
    const { base_url: url, secret } = sandbox.teamup;
    const authorization = `Bearer ${secret}`;
    const strict = await bench.startProxy('teamup', url, true);
    const lax = await bench.startProxy('teamup', url, false);
    const { schemas } = bench.contract('teamup').components;

    for (const request of [...goodRequests(), ...columnRequests(schemas)]) {
        if (request.job)
            await expectJob(bench, strict, authorization, request);
        else
            await bench.expectStatus(strict, authorization, request, 200);
    }
    for (const request of badRequests())
        await bench.expectStatus(lax, authorization, request, request.status ?? 400);
    await bench.expectStatus(lax, 'Bearer wrong', { path: '/providers' }, 401);
    await bench.checkClosedQueries('teamup', lax, authorization, path => path.replace('{id}', '501'));

    const busy = await bench.startProxy('teamup', throttled.teamup.base_url, true);
    await bench.expectStatus(busy, `Bearer ${throttled.teamup.secret}`, { path: '/venues' }, 429);
    await checkClient(bench, { service: 'teamup', url: strict }, secret, clientCommands);
}
