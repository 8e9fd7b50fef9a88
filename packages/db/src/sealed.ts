/** What is sealed with which key (environment: NATIONAL_ID_ENCRYPTION_KEY, PAYMENT_CREDENTIALS_ENCRYPTION_KEY): who a person is, and what opens somebody else's door. */
export const SEAL_PURPOSES = ['national_id', 'credentials'] as const;
export type SealPurpose = (typeof SEAL_PURPOSES)[number];

type Sealed = {
  purpose: SealPurpose;
  /** What names the row in the envelope's additional data, as SQL. */
  row: string;
  /** Where the value is bound to, when it is kept here only on its way there. */
  boundTo?: { table: string; column: string };
  /** A row of no tenant. */
  isGlobal?: true;
};

/**
 * Every sealed value of the database, as `table.column` or `table.column.key` of a JSON object. A test holds it equal to the schema and
 * to the doors' own list; the re-key job works through it.
 */
export const SEALED = {
  'device_tokens.web_auth_encrypted': { purpose: 'credentials', row: 'id', isGlobal: true },
  'import_provider_configs.credentials_encrypted': { purpose: 'credentials', row: 'id' },
  'import_rows.member.nationalIdSealed': {
    purpose: 'national_id',
    row: `member ->> 'membershipId'`,
    boundTo: { table: 'member_profiles', column: 'national_id_encrypted' },
  },
  'invoicing_configs.authority_token_encrypted': { purpose: 'credentials', row: 'id' },
  'invoicing_configs.credentials_encrypted': { purpose: 'credentials', row: 'id' },
  'member_payment_methods.token_encrypted': { purpose: 'credentials', row: 'id' },
  'member_profiles.national_id_encrypted': { purpose: 'national_id', row: 'membership_id' },
  'payment_callbacks.body_encrypted': { purpose: 'credentials', row: 'id' },
  'payment_provider_configs.credentials_encrypted': { purpose: 'credentials', row: 'id' },
  'platform_billing_subscriptions.token_encrypted': { purpose: 'credentials', row: 'id' },
  'webhook_secrets.secret_encrypted': { purpose: 'credentials', row: 'id' },
} as const satisfies Record<string, Sealed>;
export type SealedName = keyof typeof SEALED;
export const SEALED_NAMES = Object.keys(SEALED) as SealedName[];

/** Its parts: `inside` is the key of a JSON object, `sealedBy` the column that says which key sealed it (schema: sealedBy). */
export function sealedColumn(name: SealedName) {
  const [table = '', column = '', inside] = name.split('.');
  const sealedBy = inside
    ? inside.replace(/Sealed$/, '_sealed_by').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    : column.replace(/_encrypted$/, '_sealed_by');
  const sealed: Sealed = SEALED[name];
  return { ...sealed, name, table, column, inside, sealedBy };
}

/** What an envelope is bound to (packages/sealing: Place). */
export function sealedPlace(name: SealedName, organizationId: string, rowId: string) {
  const { table, column, boundTo } = sealedColumn(name);
  return { organizationId, table, column, ...boundTo, rowId };
}
