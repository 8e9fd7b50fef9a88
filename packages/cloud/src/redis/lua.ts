import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Reply } from './engine.ts';

/** The part of fengari used here; it comes with ioredis-mock and has no types of its own. */
interface Fengari {
  lua: Record<string, (...args: unknown[]) => unknown> & { LUA_REGISTRYINDEX: number; LUA_YIELD: number; LUA_OK: number };
  lauxlib: Record<string, (...args: unknown[]) => unknown>;
  lualib: Record<string, (...args: unknown[]) => unknown>;
  to_luastring(text: string): Uint8Array;
  to_jsstring(bytes: Uint8Array): string;
}

type State = object;
type LuaValue = string | number | boolean | null | LuaValue[] | { err: string } | { ok: string };

const require = createRequire(createRequire(import.meta.url).resolve('ioredis-mock'));
const { lua, lauxlib, lualib, to_luastring: toLua, to_jsstring: toJs } = require('fengari') as Fengari;

/** `redis.call` hands the command out of the script and waits for its reply. */
const PRELUDE = `
unpack = table.unpack
redis = {
  call = function(...)
    local reply = coroutine.yield(...)
    if type(reply) == 'table' and reply.err then error(reply.err, 0) end
    return reply
  end,
  pcall = function(...) return coroutine.yield(...) end,
  error_reply = function(text) return { err = text } end,
  status_reply = function(text) return { ok = text } end,
  sha1hex = function() error('sha1hex is not available', 0) end,
  log = function() end,
}`;

/** Lua scripts in one virtual machine, each compiled once and called by its SHA-1. */
export class LuaScripts {
  readonly #call: (command: string[]) => Promise<Reply>;
  readonly #state: State;
  readonly #compiled = new Map<string, number>();

  constructor(call: (command: string[]) => Promise<Reply>) {
    this.#call = call;
    this.#state = lauxlib.luaL_newstate!() as State;
    lualib.luaL_openlibs!(this.#state);
    if (lauxlib.luaL_dostring!(this.#state, toLua(PRELUDE))) throw new Error(errorOf(this.#state));
  }

  load(source: string): string {
    const sha = createHash('sha1').update(source).digest('hex');
    if (this.#compiled.has(sha)) return sha;
    // A shebang (`#!lua flags=…`) is Redis's own; Lua must not see it, but line numbers stay.
    const code = toLua(source.replace(/^#![^\n]*/, ''));
    if (lauxlib.luaL_loadbuffer!(this.#state, code, code.length, toLua('@user_script')) !== lua.LUA_OK) {
      throw new Error(`ERR Error compiling script (new function): ${errorOf(this.#state)}`);
    }
    this.#compiled.set(sha, lauxlib.luaL_ref!(this.#state, lua.LUA_REGISTRYINDEX) as number);
    return sha;
  }

  has(sha: string): boolean {
    return this.#compiled.has(sha.toLowerCase());
  }

  flush(): void {
    for (const reference of this.#compiled.values()) lauxlib.luaL_unref!(this.#state, lua.LUA_REGISTRYINDEX, reference);
    this.#compiled.clear();
  }

  async run(sha: string, keys: string[], args: string[]): Promise<Reply> {
    const reference = this.#compiled.get(sha);
    if (reference === undefined) throw new Error('NOSCRIPT No matching script. Please use EVAL.');
    this.#global('KEYS', keys);
    this.#global('ARGV', args);
    const thread = lua.lua_newthread!(this.#state) as State;
    const anchor = lauxlib.luaL_ref!(this.#state, lua.LUA_REGISTRYINDEX) as number;
    try {
      lua.lua_rawgeti!(thread, lua.LUA_REGISTRYINDEX, reference);
      return replyOf(await this.#resume(thread));
    } finally {
      lauxlib.luaL_unref!(this.#state, lua.LUA_REGISTRYINDEX, anchor);
    }
  }

  async #resume(thread: State): Promise<LuaValue> {
    let given = 0;
    for (;;) {
      const status = lua.lua_resume!(thread, null, given) as number;
      if (status === lua.LUA_OK) return lua.lua_gettop!(thread) === 0 ? null : read(thread, 1);
      if (status !== lua.LUA_YIELD) throw new Error(scriptError(errorOf(thread)));
      const command: string[] = [];
      for (let i = 1; i <= (lua.lua_gettop!(thread) as number); i++) command.push(argument(read(thread, i)));
      lua.lua_settop!(thread, 0);
      push(thread, await this.#reply(command));
      given = 1;
    }
  }

  async #reply(command: string[]): Promise<LuaValue> {
    try {
      const reply = await this.#call(command);
      return reply === 'OK' ? { ok: 'OK' } : (reply as LuaValue);
    } catch (error) {
      return { err: error instanceof Error ? error.message : String(error) };
    }
  }

  #global(name: string, values: string[]): void {
    push(this.#state, values);
    lua.lua_setglobal!(this.#state, toLua(name));
  }
}

const errorOf = (state: State): string => {
  const value = read(state, -1);
  return typeof value === 'object' && value && 'err' in value ? value.err : String(value);
};

const scriptError = (text: string) => (/^[A-Z]+ /.test(text) ? text : `ERR ${text} script: user_script`);
const argument = (value: LuaValue): string =>
  typeof value === 'number' && !Number.isInteger(value) ? value.toPrecision(17) : String(value);

/** Redis → Lua: nil becomes false, a status becomes a table with `ok`. */
function push(state: State, value: LuaValue): void {
  if (value === null || value === false) lua.lua_pushboolean!(state, 0);
  else if (value === true) lua.lua_pushboolean!(state, 1);
  else if (typeof value === 'number') lua[Number.isInteger(value) ? 'lua_pushinteger' : 'lua_pushnumber']!(state, value);
  else if (typeof value === 'string') lua.lua_pushstring!(state, toLua(value));
  else {
    lua.lua_createtable!(state, 0, 0);
    if (Array.isArray(value)) {
      value.forEach((item, i) => {
        push(state, item);
        lua.lua_rawseti!(state, -2, i + 1);
      });
    } else {
      const [[name, text]] = Object.entries(value) as [[string, string]];
      lua.lua_pushstring!(state, toLua(text));
      lua.lua_setfield!(state, -2, toLua(name));
    }
  }
}

function read(state: State, index: number): LuaValue {
  if (lua.lua_isnoneornil!(state, index)) return null;
  if (lua.lua_isboolean!(state, index)) return Boolean(lua.lua_toboolean!(state, index));
  if (lua.lua_type!(state, index) === lua.LUA_TNUMBER) return lua.lua_tonumber!(state, index) as number;
  if (lua.lua_isstring!(state, index)) return toJs(lua.lua_tostring!(state, index) as Uint8Array);
  if (!lua.lua_istable!(state, index)) return null;
  const table = lua.lua_absindex!(state, index) as number;
  for (const name of ['err', 'ok'] as const) {
    lua.lua_getfield!(state, table, toLua(name));
    const text = read(state, -1);
    lua.lua_settop!(state, -2);
    if (typeof text === 'string') return name === 'err' ? { err: text } : { ok: text };
  }
  const items: LuaValue[] = [];
  for (let i = 1; ; i++) {
    lua.lua_rawgeti!(state, table, i);
    const end = lua.lua_isnil!(state, -1);
    const item = end ? null : read(state, -1);
    lua.lua_settop!(state, -2);
    if (end) return items;
    items.push(item);
  }
}

/** Lua → Redis: numbers lose their fraction, false is nil, true is 1. */
function replyOf(value: LuaValue): Reply {
  if (value === null || value === false) return null;
  if (value === true) return 1;
  if (typeof value === 'number') return Math.trunc(value);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(replyOf);
  if ('err' in value) throw new Error(value.err);
  return value.ok;
}
