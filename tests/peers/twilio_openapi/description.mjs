// A published OpenAPI document, and what it says of a request.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const kDocument = '@twilio/cli-core/src/services/twilio-api/twilio_api_v2010.json';
const kForm = 'application/x-www-form-urlencoded';

export function isInstalled(folder) {
  return existsSync(path.join(folder, 'node_modules', kDocument)) && existsSync(path.join(folder, 'node_modules', 'ajv'));
}

// Names that come twice are lists.
function fieldsOf(text) {
  const fields = {};
  for (const [name, value] of new URLSearchParams(text)) {
    fields[name] = name in fields ? [fields[name], value].flat() : value;
  }
  return fields;
}

export class Description {
  // FOLDER is where the packages are installed.
  constructor(folder) {
    const require = createRequire(path.join(folder, 'package.json'));
    this.document = JSON.parse(readFileSync(path.join(folder, 'node_modules', kDocument)));
    const Ajv = require('ajv').default;
    // Fields of a form are text: they have a type if they can be read as one.
    this.ajv = new Ajv({ strict: false, coerceTypes: 'array', allErrors: true });
    require('ajv-formats').default(this.ajv);
    this.ajv.addFormat('phone-number', /^\+[1-9][0-9]{1,14}$/);
    this.ajv.addFormat('endpoint', /^\+[1-9][0-9]{1,14}$/);
    this.ajv.addFormat('http-method', /^[A-Z]+$/);
    this.ajv.addFormat('twiml', true);
    this.ajv.addSchema({ $id: 'openapi:', ...this.document });
    this.routes = Object.keys(this.document.paths).map((template) => ({
      template,
      names: [...template.matchAll(/\{(\w+)\}/g)].map((m) => m[1]),
      pattern: new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '([^/.]+)')}$`),
    }));
  }

  problems(schema, value, where) {
    const key = JSON.stringify(schema);
    this.compiled ??= new Map();
    if (!this.compiled.has(key)) {
      this.compiled.set(key, this.ajv.compile(JSON.parse(key.replaceAll('"#/components', '"openapi:#/components'))));
    }
    const validate = this.compiled.get(key);
    if (validate(structuredClone(value))) return [];
    return validate.errors.map((e) => `${where}${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
  }

  // {kind, problems}: `kind` is the method and the path as the document writes it. No problem: it is a request that the
  // carrier describes.
  judge({ method, target, type, body }) {
    const [pathname, query] = target.split('?');
    // What names its parts in full comes before what has a variable there.
    const route = this.routes.filter((r) => r.pattern.test(pathname)).sort((a, b) => a.names.length - b.names.length)[0];
    const operation = route && this.document.paths[route.template][method.toLowerCase()];
    if (!operation) return { kind: `${method} ${pathname}`, problems: ['there is no such operation'] };
    const kind = `${method} ${route.template}`;
    const values = route.pattern.exec(pathname).slice(1);
    const inPath = Object.fromEntries(route.names.map((name, i) => [name, decodeURIComponent(values[i])]));
    const found = [
      ...this.problems(this.schemaOf(operation, 'path'), inPath, 'path'),
      ...this.problems(this.schemaOf(operation, 'query'), fieldsOf(query ?? ''), 'query')];
    const form = operation.requestBody?.content[kForm]?.schema;
    if (!form) {
      if (body !== '') found.push('a body where there is none');
    } else if (type !== kForm) {
      found.push(`the body is ${type}`);
    } else {
      found.push(...this.problems({ ...form, additionalProperties: false }, fieldsOf(body), 'body'));
    }
    return { kind, problems: found };
  }

  schemaOf(operation, place) {
    const parameters = (operation.parameters ?? []).filter((p) => p.in === place);
    return {
      type: 'object', additionalProperties: false,
      properties: Object.fromEntries(parameters.map((p) => [p.name, p.schema])),
      required: parameters.filter((p) => p.required).map((p) => p.name),
    };
  }
}
