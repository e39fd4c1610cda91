/** The things of a stream, some at a time: what is asked about them is asked once for all of a batch. */
export async function* inBatches<T>(stream: AsyncIterable<T>, size: number) {
  let batch: T[] = [];
  for await (const one of stream) {
    batch.push(one);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}
