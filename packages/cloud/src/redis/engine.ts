export type Reply = string | number | null | Reply[];

/** Anything that runs Redis commands and answers as Redis replies on the wire. */
export interface RedisEngine {
  run(command: string[]): Promise<Reply>;
  /** All or none in between: nobody else's command gets in. */
  atomically(commands: string[][]): Promise<(Reply | Error)[]>;
  close(): Promise<void>;
}
