// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Spirii's server and the client against spirii.openapi.json.

import { checkClient } from './client.mjs';

const path = query => ({ path: query ? `/v2/customers?${query}` : '/v2/customers' });

const good = ['', 'limit=1', 'limit=1000', 'limit=400&offset=399', 'offset=5000', 'search=an', 'search=%25', 'customerIds=3001',
    'customerIds=3001&customerIds=3002', 'types=Private&types=CPO', 'types=Business', 'types=CPOSubsidiary', 'ownerId=3001',
    'ancestorId=3001', 'cpoId=3001', 'createdAt=2026-01-31T23:59:59.000Z', 'createdAtFrom=2024-01-01T00:00:00.000Z',
    'createdAtTo=2026-01-01T00:00:00%2B01:00', 'updatedAt=2026-01-31T23:59:59Z', 'updatedAtFrom=2024-01-01T00:00:00Z',
    'updatedAtTo=2026-01-01T00:00:00Z',
    ...['id', 'name', 'type', 'ownerName', 'cpoName', 'createdAt', 'updatedAt'].flatMap(
        key => [`sortBy=${key}&limit=1000`, `sortBy=${key}&sortDirection=asc`])];

/** Bad for both the contract and the server. */
const bad = ['limit=0', 'limit=1001', 'limit=x', 'offset=-1', 'sortBy=country', 'sortDirection=up', 'types=Nobody',
    'customerIds=x', 'ownerId=x', 'createdAtFrom=2026-01-01', 'updatedAtTo=soon'];

const filters = pairs => pairs.flatMap(pair => ['--filter', pair]);
const rows = (...rest) => ['rows', 'spirii.customers', '--format', 'json', ...rest];
const clientCommands = file => [
    rows('--limit', '250', '--columns', 'id,owner.name,billingDetails.city'),
    rows('--limit', '0'),
    rows('--offset', '95', '--limit', '10', '--sort', '-cpo.name'),
    ...['id', 'name', 'type', 'owner.name', 'createdAt', 'updatedAt'].map(key => rows('--limit', '1', '--sort', key)),
    rows(...filters(['search=an & %', 'types=Private,CPO', 'customerIds=3001,3002', 'ownerId=3001', 'ancestorId=3001',
        'cpoId=3001'])),
    rows(...filters(['createdAtFrom=2024-01-01T00:00:00+02:00', 'createdAtTo=2026-12-31', 'updatedAtFrom=2024-01-01',
        'updatedAtTo=2026-12-31T23:59:59.999Z'])),
    rows(...filters(['createdAt=2026-01-31T23:59:59Z', 'updatedAt=2026-01-31T23:59:59.5Z'])),
    ['export', 'spirii.customers', '--format', 'csv', '--output', file('customers.csv'), ...filters(['types=Business'])],
    ['export', 'spirii.customers', '--format', 'json', '--output', file('customers.json'), '--columns', 'id,locations'],
];

export async function checkSpirii(bench, { sandbox, throttled }) {
    const { base_url: url, secret } = sandbox.spirii;
    const authorization = `Bearer ${secret}`;
    const strict = await bench.startProxy('spirii', url, true);
    const lax = await bench.startProxy('spirii', url, false);
    for (const query of good)
        await bench.expectStatus(strict, authorization, path(query), 200);
    for (const query of bad) {
        await bench.expectRefusal(strict, authorization, path(query));
        await bench.expectStatus(lax, authorization, path(query), 400);
    }
    await bench.expectStatus(lax, 'Bearer wrong', path(''), 401);
    await bench.checkClosedQueries('spirii', lax, authorization, template => template);
    const busy = await bench.startProxy('spirii', throttled.spirii.base_url, true);
    await bench.expectStatus(busy, `Bearer ${throttled.spirii.secret}`, path(''), 429);
    await checkClient(bench, { service: 'spirii', url: strict }, secret, clientCommands);
}
