// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Spaaza's server and the client against spaaza.openapi.json.

import { checkClient } from './client.mjs';

const json = { 'Content-Type': 'application/json' };
const once = '2026-01-01T00:00:00Z';

const rules = [
    { field_name: 'country', field_type: 'keyword', operator: 'is', value: 'NL' },
    { field_name: 'country', field_type: 'keyword', operator: 'is_not', value: 'NL' },
    { field_name: 'first_name', field_type: 'text', operator: 'contains', value: 'an' },
    { field_name: 'last_name', field_type: 'text', operator: 'does_not_contain', value: 'an' },
    { field_name: 'created_date', field_type: 'date', operator: 'is_date', value: '2026-01-01' },
    { field_name: 'created_date', field_type: 'date', operator: 'is_after_date', start_date: once },
    { field_name: 'created_date', field_type: 'date', operator: 'is_before_date', end_date: once },
    { field_name: 'created_date', field_type: 'date', operator: 'is_between_date', start_date: '2025-01-01T00:00:00Z', end_date: once },
    { field_name: 'number_of_purchases', field_type: 'number', operator: 'is_between_number', min: 1, max: 5 },
    { field_name: 'created_date', field_type: 'date', operator: 'relative_less_than', time_factor: 'day', time_amount: 1 },
    { field_name: 'created_date', field_type: 'date', operator: 'relative_more_than', time_factor: 'year', time_amount: 1 },
    { field_name: 'phone_number', field_type: 'keyword', operator: 'is_empty' },
    { field_name: 'phone_number', field_type: 'keyword', operator: 'is_not_empty' },
    { field_name: 'monetary', field_type: 'number', operator: 'is_greater_than', value: 3 },
    { field_name: 'monetary', field_type: 'number', operator: 'is_less_than', value: 3 },
    { field_name: 'name', field_type: 'keyword', operator: 'is', value: 'Gold', nested: true, nesting_path: 'loyalty_status' },
];

/** Bad for both the contract and the server. */
const badRules = [
    { field_name: 'country', field_type: 'keyword' },
    { field_name: 'country', field_type: 'keyword', operator: 'is' },
    { field_name: 'created_date', field_type: 'date', operator: 'is_after_date', start_date: '2026-01-01' },
    { field_name: 'created_date', field_type: 'date', operator: 'relative_less_than', time_factor: 'day' },
    { field_name: 'monetary', field_type: 'number', operator: 'is_between_number', min: '1', max: 2 },
    { field_name: 'country', field_type: 'keyword', operator: 'is', value: 'NL', colour: 'red' },
];
/** Fine for the contract, which cannot know better. */
const alsoBadRules = [
    { field_name: 'shoe_size', field_type: 'number', operator: 'is', value: 43 },
    { field_name: 'country', field_type: 'keyword', operator: 'sounds_like', value: 'NL' },
];

const clientCommands = (file, write) => {
    const task = (name, ...filters) => ['export', 'spaaza.users', '--format', name.split('.')[1], '--output', file(name),
        ...filters.flatMap(pair => ['--filter', pair])];
    return [
        task('all.csv'),
        task('all.json', 'export_index=users', `once=${once}`),
        task('ledger.json', 'export_index=wallet-ledger'),
        task('saved.csv', 'segment_id=seg-1'),
        task('bare.csv', `segment=@${write('bare-rules.json', rules)}`),
        task('any.csv', `segment=@${write('rules.json', { join: 'any', rules })}`, 'once=2026-01-01'),
        task('none.csv', `segment=@${write('no-rules.json', [])}`),
    ];
};

export async function checkSpaaza(bench, { sandbox, throttled, failing }) {
    const { base_url: url, secret, chain } = sandbox.spaaza;
    const authorization = `Bearer ${secret}`;
    const strict = await bench.startProxy('spaaza', url, true);
    const lax = await bench.startProxy('spaaza', url, false);
    const post = body => ({ path: '/tasks', method: 'POST', headers: json, body: JSON.stringify(body), note: JSON.stringify(body) });
    const target = (index = 'users', format = 'csv') => ({ action: 'export', export_index: index, export_format: format });
    const task = (trigger = { once }, more = {}) => ({ chain, desc: 'Contract', target: target(), trigger, ...more });
    const segment = (list, join = 'all') => ({ once, segment: { entity: 'people', index: 'users', join, chain_id: chain, rules: list } });
    const expectTask = async (base, access, body, state) => {
        const { id } = JSON.parse(await bench.expectStatus(base, access, post(body), 200));
        await bench.expectEventually(base, access, { path: `/tasks/${id}` }, answer => answer.state.code === state);
        return id;
    };

    for (const index of ['users', 'transactions', 'vouchers', 'wallet-ledger', 'products', 'product-variants']) {
        for (const format of ['csv', 'json']) {
            const id = await expectTask(strict, authorization, task({ once }, { target: target(index, format) }), 'DONE');
            await bench.expectStatus(strict, authorization, { path: `/tasks/${id}/download_url` }, 200);
        }
    }
    for (const body of [...rules.map(rule => task(segment([rule], 'any'))), task(segment([])), task(segment(rules.slice(0, 3))),
        task({ once, segment_id: 'seg-1' }), task({ once }, { debug: 'why' })])
        await expectTask(strict, authorization, body, 'DONE');
    const { id: later } = JSON.parse(await bench.expectStatus(strict, authorization, post(task({ once: '2099-01-01T00:00:00Z' })), 200));
    await bench.expectStatus(lax, authorization, { path: `/tasks/${later}/download_url` }, 409);
    await bench.expectStatus(strict, authorization, { path: `/tasks/${later}/execute`, method: 'POST' }, 200);
    for (const query of ['', '?status=DONE', '?action=export&limit=2&offset=1', '?campaign_id=1'])
        await bench.expectStatus(strict, authorization, { path: `/tasks${query}` }, 200);
    await bench.expectStatus(strict, authorization, { path: `/tasks/${later}?log_limit=1&offset=1` }, 200);

    const bad = [
        {}, task({}), task({ once: 'soon' }), task({ once, segment_id: '' }), task({ ...segment([]), segment_id: 'seg-1' }),
        task({ once }, { target: target('shops') }), task({ once }, { target: target('users', 'xlsx') }),
        task({ once }, { chain: 'all' }), task({ once }, { misspelt: 1 }), task(segment([], 'some')),
        ...badRules.map(rule => task(segment([rule]))),
    ];
    for (const body of bad)
        await bench.expectRefusal(strict, authorization, post(body));
    for (const body of [...bad, ...alsoBadRules.map(rule => task(segment([rule]))), task({ once, segment_id: 'nobody' })])
        await bench.expectStatus(lax, authorization, post(body), 400);
    await bench.expectStatus(lax, authorization, post(task({ once }, { chain: chain + 1 })), 403);
    await bench.expectRefusal(strict, authorization, { path: '/tasks?status=LATE' });
    for (const path of ['/tasks?status=LATE', '/tasks?limit=0', `/tasks/${later}?log_limit=x`])
        await bench.expectStatus(lax, authorization, { path }, 400);
    for (const path of ['/tasks/1', '/tasks/1/download_url'])
        await bench.expectStatus(lax, authorization, { path }, 404);
    await bench.expectStatus(lax, authorization, { path: '/tasks/1/execute', method: 'POST' }, 404);
    await bench.expectStatus(lax, 'Bearer wrong', { path: '/tasks' }, 401);
    const [user, key] = secret.split(':');
    const session = { 'X-Spaaza-Session-User-Id': user, 'X-Spaaza-Session-Key': key, 'X-Spaaza-Session-Chain-Id': String(chain) };
    await bench.expectStatus(strict, '', { path: '/tasks', headers: session }, 200);
    await bench.checkClosedQueries('spaaza', lax, authorization, path => path.replace('{id}', String(later)));

    await expectTask(await bench.startProxy('spaaza', failing.spaaza.base_url, true), `Bearer ${failing.spaaza.secret}`, task(), 'ERROR');
    const busy = await bench.startProxy('spaaza', throttled.spaaza.base_url, true);
    await bench.expectStatus(busy, `Bearer ${throttled.spaaza.secret}`, { path: '/tasks' }, 429);
    await checkClient(bench, { service: 'spaaza', url: strict, options: { chain } }, secret, clientCommands);
}
