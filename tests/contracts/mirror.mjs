// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Some answers name the address at which to go on, and a client takes it as it is: past the proxy, and to an origin that
// gets no credentials. This stands between the proxy and the server and lets such addresses lead to the proxy.

import { createServer, request as send } from 'node:http';

export class Mirror {
    /** `upstream` is the service's base URL. */
    constructor(upstream) {
        this.upstream = upstream;
        this.proxy = upstream;
    }

    /** Gives the base URL under which it stands for the service. */
    async listen() {
        const { origin, pathname } = new URL(this.upstream);
        const server = createServer((request, response) => this.#pass(origin, request, response));
        server.unref();
        await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
        return `http://127.0.0.1:${server.address().port}${pathname}`;
    }

    /** From now on addresses lead there. */
    leadTo(proxy) {
        this.proxy = proxy;
    }

    /** The path goes on as it came: what is encoded in it must stay so. */
    #pass(origin, request, response) {
        const { hostname, port, host } = new URL(origin);
        const { method, headers, url: path } = request;
        const onward = send({ hostname, port, path, method, headers: { ...headers, host } }, async answer => {
            const chunks = [];
            for await (const chunk of answer)
                chunks.push(chunk);
            const body = Buffer.from(Buffer.concat(chunks).toString('utf8').replaceAll(this.upstream, this.proxy));
            const { 'transfer-encoding': ignored, ...rest } = answer.headers;
            response.writeHead(answer.statusCode, { ...rest, 'content-length': body.length });
            response.end(body);
        });
        onward.on('error', error => response.destroy(error));
        request.pipe(onward);
    }
}
