import type { Answer, Pages } from './answer.ts';
import type { CallOptions } from './transport.ts';

/** How one operation is called. */
export type Route = {
  method: string;
  path: string;
  /** Fields of the body lie beside the parameters, or the whole body is one input named `body`. */
  body?: 'fields' | 'whole';
  /** Of a body that is no JSON. */
  type?: string;
  /** Where the body's fields lie beside them: which inputs are the query's. */
  query?: readonly string[];
  paged?: boolean;
  /** Answers text, such as a CSV report. */
  text?: boolean;
};
export type BodyShape = 'none' | 'fields' | 'whole';

type Known<T> = [NonNullable<T>] extends [never] ? unknown : NonNullable<T>;
type Parameters<Op> = Op extends { parameters: { path?: infer Path; query?: infer Query } }
  ? Known<Path> & Known<Query>
  : unknown;
type Content<Op> = Op extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: infer Types }
    ? Types[keyof Types]
    : unknown
  : unknown;
type Body<Op, Shape extends BodyShape> = Shape extends 'fields'
  ? Content<Op>
  : Shape extends 'whole'
    ? { body: Content<Op> | BodyInit }
    : unknown;
type Flat<T> = { [Key in keyof T]: T[Key] };
type Without<T, Bound extends string> = [Bound] extends [never] ? T : Omit<T, Bound> & Partial<Pick<T, Bound & keyof T>>;
export type Input<Op, Shape extends BodyShape, Bound extends string = never> = Flat<
  Without<Parameters<Op> & Body<Op, Shape>, Bound>
>;

type Shown<Given> = Given extends { content: infer Types } ? Types[keyof Types] : undefined;
/** What an operation answers when it goes well. */
export type Success<Op> = Op extends { responses: infer Given }
  ? { [Status in keyof Given & (200 | 201 | 202 | 204)]: Shown<Given[Status]> }[keyof Given & (200 | 201 | 202 | 204)]
  : never;
type Result<T> = T extends { data: (infer Item)[]; nextCursor: string | null } ? Pages<Item, T> : Answer<T>;

/** One method of the client: its input may be left out where nothing in it is needed. */
export type Method<Op, Shape extends BodyShape, Bound extends string = never> =
  Record<string, never> extends Input<Op, Shape, Bound>
    ? (input?: Input<Op, Shape, Bound>, options?: CallOptions) => Result<Success<Op>>
    : (input: Input<Op, Shape, Bound>, options?: CallOptions) => Result<Success<Op>>;
