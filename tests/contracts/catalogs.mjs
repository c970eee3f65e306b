// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// catalogs.mjs WORK_DIR RESOURCES: every catalog fits the schema that describes it.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [work, resources] = process.argv.slice(2);
const Ajv = createRequire(join(work, "package.json"))("ajv");
const validate = new Ajv.default({ allErrors: true }).compile(JSON.parse(readFileSync(join(resources, "report.schema.json"))));
let failed = 0;
for (const name of readdirSync(join(resources, "catalogs")).filter(name => name.endsWith(".json"))) {
    if (!validate(JSON.parse(readFileSync(join(resources, "catalogs", name))))) {
        ++failed;
        console.error(name, validate.errors);
    }
}
process.exit(failed ? 1 : 0);
