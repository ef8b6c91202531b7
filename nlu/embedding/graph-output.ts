/**
 * Reads and extends an ONNX file as protobuf, without its schema: the few fields needed are written out here.
 * ModelProto { graph = 7 }, GraphProto { output = 12: ValueInfoProto { name = 1, type = 2 } }.
 * @see https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 */

const GRAPH = 7;
const OUTPUT = 12;
const NAME = 1;
const LENGTH_DELIMITED = 2;
/** TypeProto { tensor_type = 1 { elem_type = 1: FLOAT } } */
const FLOAT_TENSOR = Uint8Array.of(0x0a, 2, 0x08, 1);

interface Field {
  number: number;
  /** Where the key begins, where the content begins, and where it ends. */
  key: number;
  start: number;
  end: number;
}

function readVarint(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  for (let shift = 1, i = at; i < bytes.length; shift *= 128, i++) {
    value += (bytes[i]! & 127) * shift;
    if (bytes[i]! < 128) return { value, next: i + 1 };
  }
  throw new RangeError('The ONNX file ends within a number.');
}

function writeVarint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...writeVarint(Math.floor(value / 128))];
}

function* fields(bytes: Uint8Array, from: number, to: number): Generator<Field> {
  for (let at = from; at < to; ) {
    const key = readVarint(bytes, at);
    const type = key.value % 8;
    let start = key.next;
    let end = start;
    if (type === 0) end = readVarint(bytes, start).next;
    else if (type === 1) end += 8;
    else if (type === 5) end += 4;
    else if (type === LENGTH_DELIMITED) {
      const length = readVarint(bytes, start);
      start = length.next;
      end = start + length.value;
    } else throw new RangeError(`The ONNX file holds a field of the unknown kind ${type}.`);
    if (end > to) throw new RangeError('The ONNX file is cut off.');
    yield { number: Math.floor(key.value / 8), key: at, start, end };
    at = end;
  }
}

function graphOf(model: Uint8Array): Field {
  for (const field of fields(model, 0, model.length)) if (field.number === GRAPH) return field;
  throw new RangeError('The ONNX file holds no graph.');
}

/** Names of the graph's outputs. */
export function graphOutputs(model: Uint8Array): string[] {
  const graph = graphOf(model);
  const names: string[] = [];
  for (const output of fields(model, graph.start, graph.end))
    if (output.number === OUTPUT)
      for (const { number, start, end } of fields(model, output.start, output.end))
        if (number === NAME) names.push(Buffer.from(model.subarray(start, end)).toString());
  return names;
}

const delimited = (field: number, content: Uint8Array) =>
  Buffer.from([...writeVarint(field * 8 + LENGTH_DELIMITED), ...writeVarint(content.length), ...content]);

/**
 * The model with one more output: the float tensor that some node calls `name`.
 * A model that has it is given back as it is. Throws RangeError where no node speaks of it.
 */
export function addGraphOutput(model: Uint8Array, name: string): Uint8Array {
  if (graphOutputs(model).includes(name)) return model;
  if (!Buffer.from(model.buffer, model.byteOffset, model.byteLength).includes(name))
    throw new RangeError(`The ONNX file has no tensor ${name}.`);
  const graph = graphOf(model);
  const info = Buffer.concat([delimited(NAME, Buffer.from(name)), delimited(2, FLOAT_TENSOR)]);
  const output = delimited(OUTPUT, info);
  const key = writeVarint(GRAPH * 8 + LENGTH_DELIMITED);
  return Buffer.concat([
    model.subarray(0, graph.key),
    Uint8Array.from([...key, ...writeVarint(graph.end - graph.start + output.length)]),
    model.subarray(graph.start, graph.end),
    output,
    model.subarray(graph.end),
  ]);
}
