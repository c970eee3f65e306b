// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The requests that the contract test sends: {path, method, headers, body, status, job, note}.

const data = '/reports/customers/data';
const grouped = '/reports/customers.grouped/data';
const json = { 'Content-Type': 'application/json' };
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

const filters = {
    id_gt: '1100',
    ids: '1001,1002,1003',
    active_memberships: '501,502',
    is_any: 'new,claimed,slipping_away,inactive,active,registration_blocked,lead',
    is_active: 'true',
    is_claimed: 'false',
    is_new: 'true',
    is_slipping_away: 'true',
    registration_blocked: 'true',
    has_account_credit: 'true',
    include_deleted: 'true',
    created_at_gte: '2023-01-01T00:00:00+01:00',
    created_at_lte: '2030-01-01T00:00:00Z',
    created_at_timeframe: 'last_6_months',
    date_of_birth_gte: '1980-02-29',
    date_of_birth_lte: '2001-12-31',
    latest_registration_starts_at_gte: '2024-01-01T00:00:00Z',
    latest_registration_starts_at_lte: '2030-01-01T00:00:00.000Z',
    extra_customer_fields: '7001,7002,7003,7004,7005,7006',
};

const query = parameters => new URLSearchParams(parameters).toString().replaceAll('%2C', ',');

function multipart(fields) {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields))
        body.append(name, value);
    return body;
}

function exportRequests() {
    const path = '/reports/customers/export';
    const groups = '/reports/customers.grouped/export';
    const body = {
        columns: ['id', 'family', 'venue.name'], format: 'csv', sort: ['-created_at', 'id'], ids: [1001, 1002],
        active_memberships: [501], is_any: ['new', 'active'], is_active: true, id_gt: 3, include_deleted: true,
        created_at_gte: '2020-01-01T00:00:00.000Z', date_of_birth_gte: '1950-01-01', extra_customer_fields: '7001',
    };
    const fields = { columns: 'id,full_name', format: 'json', ids: '1001,1002', is_active: 'true', sort: '-id' };
    return [
        { path, method: 'POST', job: true, note: 'without a body' },
        { path, method: 'POST', job: true, headers: json, body: '{}', note: 'empty object' },
        { path, method: 'POST', job: true, headers: json, body: JSON.stringify(body), note: 'json' },
        { path, method: 'POST', job: true, headers: form, body: query(fields), note: 'form' },
        { path, method: 'POST', job: true, body: multipart(fields), note: 'multipart' },
        { path: `${path}?format=json`, method: 'POST', job: true, headers: json, body: '{}' },
        {
            path: groups, method: 'POST', job: true, headers: json,
            body: JSON.stringify({ columns: ['gender', 'count'], format: 'csv', sort: ['-count'] }),
        },
        { path: groups, method: 'POST', job: true, headers: form, body: 'columns=age,count&format=json' },
        { path: groups, method: 'POST', job: true, body: multipart({ columns: 'created_year,count' }), note: 'multipart' },
    ];
}

export function goodRequests() {
    const requests = [
        { path: data },
        { path: `${data}?limit=100&include_deleted=true` },
        { path: `${data}?page=2&page_size=100&sort=-created_at,id` },
        { path: `${data}?page_size=0` },
        { path: `${data}?limit=10&offset=10000` },
        { path: data, headers: { 'TeamUp-Provider-ID': '123', 'TeamUp-Request-Mode': 'provider' } },
        { path: `${data}?${query({ ...filters, format: 'json' })}` },
        { path: '/memberships' },
        { path: '/memberships?for_sale=true&is_dropin=false&categories=1,2&name_contains=class&page_size=2' },
        { path: '/venues?status=active&has_active_sessions=true' },
        { path: '/customer_fields?applicable_scenario=customer_registration' },
        { path: '/providers' },
        { path: '/customers?query=a&page=2&page_size=10' },
        { path: '/customers?ids=1001,1002' },
        ...exportRequests(),
    ];
    for (const [name, value] of Object.entries(filters)) {
        requests.push({ path: `${data}?${query({ [name]: value })}&limit=100` });
        requests.push({ path: `${grouped}?columns=created_year,gender,count&${query({ [name]: value })}` });
    }
    return requests;
}

/** One request per documented column, and all of them at once. */
export function columnRequests(schemas) {
    const columns = schemas.CustomerColumn.enum;
    const groups = schemas.GroupedCustomerColumn.enum;
    return [
        ...columns.map(column => ({ path: `${data}?columns=${column}&limit=5` })),
        ...groups.map(column => ({ path: `${grouped}?columns=${column}&limit=5` })),
        ...[1, 2, 3, 4].map(page => ({
            path: `${data}?columns=${columns}&page=${page}&page_size=100&include_deleted=true&extra_customer_fields=7001,7002`,
        })),
        { path: `${grouped}?columns=${groups}&limit=100` },
    ];
}

export function badRequests() {
    const post = (path, headers, body, status) => ({ path, method: 'POST', headers, body, status });
    const exportPath = '/reports/customers/export';
    return [
        ...['limit=101', 'limit=-1', 'limit=x', 'offset=-1', 'page=0', 'page_size=101', 'page_size=-1', 'columns=nix',
            'columns=id&sort=nix', 'sort=address', 'sort=active_customer_memberships', 'format=xml', 'is_active=maybe',
            'is_any=nobody', 'ids=1,x', 'id_gt=1.5', 'created_at_gte=yesterday', 'created_at_gte=2026-01-01',
            'date_of_birth_gte=2026-02-30', 'created_at_timeframe=whenever', 'extra_customer_fields=1',
            'is_new=true&is_new=false', 'page=1&page=2'].map(text => ({ path: `${data}?${text}` })),
        { path: grouped },
        { path: `${grouped}?columns=full_name` },
        { path: `${grouped}?columns=gender&sort=age` },
        { path: data, headers: { 'TeamUp-Provider-ID': 'abc' } },
        { path: data, headers: { 'TeamUp-Provider-ID': '999' }, status: 403 },
        { path: data, headers: { 'TeamUp-Request-Mode': 'customer' }, status: 403 },
        { path: '/jobs/9999', status: 404 },
        { path: '/customers?page=99', status: 404 },
        { path: '/venues?page_size=101' },
        post('/reports/customers.grouped/export', json, '{}'),
        post(exportPath, json, '{"columns":['),
        post(exportPath, json, '{"nix":1}'),
        post(exportPath, json, '{"limit":10}'),
        post(exportPath, json, '{"ids":"1,2"}'),
        post(exportPath, json, '{"is_active":"true"}'),
        post(exportPath, form, 'is_active=perhaps'),
        post(`${exportPath}?format=pdf`, json, '{}'),
    ];
}
