import {
  cancelImport,
  confirmImport,
  createImport,
  getImport,
  getImportReport,
  listImportRows,
  listImports,
} from '@fitkit/contracts/identity';
import { answer } from '@fitkit/http';
import type { App } from '../app.ts';
import { cancel } from './cancel.ts';
import { confirm } from './confirm.ts';
import { csvBytes } from './csv-bytes.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { report } from './report.ts';
import { rows } from './rows.ts';
import { upload } from './upload.ts';

export function importRoutes(app: App): void {
  app.openapi(createImport, async (c) =>
    answer(c, await upload(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }, () => csvBytes(c.req.raw)), 201),
  );
  app.openapi(listImports, async (c) =>
    answer(c, await list(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(getImport, async (c) => answer(c, await get(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(listImportRows, async (c) =>
    answer(c, await rows(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  );
  app.openapi(confirmImport, async (c) => answer(c, await confirm(c.var.ctx, c.req.valid('param')), 202));
  app.openapi(cancelImport, async (c) => answer(c, await cancel(c.var.ctx, c.req.valid('param')), 200));
  app.openapi(getImportReport, async (c) => {
    const { fileName, csv } = await report(c.var.ctx, c.req.valid('param'));
    return c.body(csv, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="report.csv"; filename*=UTF-8''${encodeURIComponent(fileName).replaceAll("'", '%27')}`,
    });
  });
}
